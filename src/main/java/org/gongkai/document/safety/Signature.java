package org.gongkai.document.safety;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What the first bytes of a file say it is. */
enum Signature {
    PDF,
    ZIP,
    OLE,
    JPG,
    PNG,
    GIF,
    WEBP,
    MP3,
    MP4,
    PROGRAM,
    TEXT,
    NONE;

    private static final int LOOKED_AT = 16;

    static Signature of(byte[] start) {
        var hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, LOOKED_AT));
        var text = new String(start, 0, Math.min(start.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        if (hex.startsWith("504b0304")) {
            return ZIP;
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return OLE;
        }
        if (hex.startsWith("ffd8ff")) {
            return JPG;
        }
        if (hex.startsWith("89504e470d0a1a0a")) {
            return PNG;
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return GIF;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (text.startsWith("ftyp", 4)) {
            return MP4;
        }
        if (text.startsWith("ID3") || hex.matches("ff(fb|fa|f3|f2|f1|f9).*")) {
            return MP3;
        }
        if (text.startsWith("MZ")
                || text.startsWith("#!")
                || hex.startsWith("7f454c46")
                || hex.startsWith("cafebabe")) {
            return PROGRAM;
        }
        return TextSafety.looksLikeText(start) ? TEXT : NONE;
    }
}
