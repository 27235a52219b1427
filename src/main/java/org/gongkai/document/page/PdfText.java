package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;

/** What a code of a PDF font says and where its mark stands. */
final class PdfText {

    private PdfText() {}

    static String of(PDFont font, int code) throws IOException {
        var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        return text == null ? "" : Characters.ordinary(text);
    }

    /** @param em from ems of the text to points of the sheet */
    static Glyph glyph(String text, AffineTransform em, PDFont font, int code, Vector displacement) throws IOException {
        var advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        var height = font instanceof PDType3Font type3 ? height(type3) : 1;
        var box = Display.box(em, 0, -Glyph.DESCENT * height, advance, Glyph.ASCENT * height);
        var turn = font.isVertical() ? Turn.CLOCKWISE : Turn.of(em.getScaleX(), em.getShearY());
        return new Glyph(text, box, turn);
    }

    /** A font drawn by the file itself chooses its own units. */
    private static double height(PDType3Font font) {
        var height = font.getFontBBox() == null
                ? 0
                : font.getFontBBox().getHeight() * Math.abs(font.getFontMatrix().getScaleY());
        return height > 0 ? height : 1;
    }
}
