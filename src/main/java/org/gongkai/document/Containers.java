package org.gongkai.document;

/** Tells containers by the bytes they begin with. */
final class Containers {

    private Containers() {}

    static boolean isZip(byte[] content) {
        return startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6);
    }

    static boolean isOle(byte[] content) {
        return startsWith(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static boolean isPdf(byte[] content) {
        // Some servers put a line or two before the header; readers take it within the first 1024 bytes.
        for (var at = 0; at < Math.min(content.length - 4, 1024); at++) {
            if (content[at] == '%' && content[at + 1] == 'P' && content[at + 2] == 'D' && content[at + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    static boolean isRichText(byte[] content) {
        return startsWith(content, '{', '\\', 'r', 't', 'f');
    }

    static boolean isOtherArchive(byte[] content) {
        return startsWith(content, 'R', 'a', 'r', '!')
                || startsWith(content, '7', 'z', 0xBC, 0xAF)
                || startsWith(content, 0x1F, 0x8B);
    }

    static boolean isPicture(byte[] content) {
        return startsWith(content, 0x89, 'P', 'N', 'G')
                || startsWith(content, 0xFF, 0xD8, 0xFF)
                || startsWith(content, 'G', 'I', 'F', '8')
                || startsWith(content, 'I', 'I', 0x2A, 0)
                || startsWith(content, 'M', 'M', 0, 0x2A)
                || startsWith(content, 'B', 'M') && content.length > 14 && content[6] == 0 && content[7] == 0
                || startsWith(content, 'R', 'I', 'F', 'F');
    }

    static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
