package org.gongkai.document.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the ranges of characters that a font gives one width: PDFBox writes each of them out, character by character, so that a dozen bytes
 * could fill the memory.
 */
final class GlyphWidths {

    /** A font has at most 65,536 characters; careless programs list some of them more than once. */
    private static final long MOST = 1 << 20;

    private GlyphWidths() {}

    static void check(COSDictionary font) throws UnreadableDocumentException {
        if (sum(font.getCOSArray(COSName.W), 1) > MOST || sum(font.getCOSArray(COSName.W2), 3) > MOST) {
            throw new UnreadableDocumentException(Message.of("page.too-large"));
        }
    }

    /** Entries are {@code first [widths…]} or {@code first last width}, the latter with three numbers where text runs downwards. */
    private static long sum(@Nullable COSArray widths, int numbers) {
        var sum = 0L;
        for (var i = 0; widths != null && i + 1 < widths.size(); ) {
            if (widths.getObject(i) instanceof COSNumber first && widths.getObject(i + 1) instanceof COSNumber last) {
                sum += Math.max(0, last.longValue() - first.longValue());
                i += 2 + numbers;
            } else {
                i += 2;
            }
        }
        return sum;
    }
}
