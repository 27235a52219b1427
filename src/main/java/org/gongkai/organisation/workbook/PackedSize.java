package org.gongkai.organisation.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Looks at a workbook's archive before anything is made of it: how much it holds once unpacked, whatever it says of itself. */
final class PackedSize {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 200;

    private PackedSize() {}

    /** Unpacks into nothing; what grows beyond all measure is left half way. */
    static boolean isReasonable(byte[] content) throws IOException {
        var buffer = new byte[16 * 1024];
        var bytes = 0L;
        var parts = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (archive.getNextEntry() != null) {
                parts++;
                for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return false;
                    }
                }
                if (parts > MOST_PARTS) {
                    return false;
                }
            }
        }
        return parts > 0;
    }
}
