package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

/** A text object: characters placed one by one, each a step from the one before. */
final class OfdText {

    private final OfdXml xml;
    private final AffineTransform place;
    private final Quota quota;
    private final double size;
    private final double scale;
    private final boolean readsDown;
    private double x;
    private double y;

    /** @param xml at the start of the object @param place from the object's own coordinates to the sheet */
    OfdText(OfdXml xml, AffineTransform place, Quota quota) {
        this.xml = xml;
        this.place = place;
        this.quota = quota;
        this.size = OfdNumbers.one(xml.attribute("Size"), 0);
        this.scale = OfdNumbers.one(xml.attribute("HScale"), 1);
        this.readsDown = xml.attribute("ReadDirection").strip().equals("90");
    }

    void addTo(List<Glyph> glyphs) throws IOException {
        var object = xml.depth();
        while (xml.nextElement(object)) {
            if (xml.name().equals("TextCode")) {
                addCode(glyphs);
            } else {
                xml.skip();
            }
        }
    }

    private void addCode(List<Glyph> glyphs) throws IOException {
        x = OfdNumbers.one(xml.attribute("X"), x);
        y = OfdNumbers.one(xml.attribute("Y"), y);
        var across = xml.attribute("DeltaX");
        var down = xml.attribute("DeltaY");
        var points = xml.text().codePoints().toArray();
        quota.characters(points.length);
        var stepsAcross = OfdNumbers.steps(across, points.length);
        var stepsDown = OfdNumbers.steps(down, points.length);
        var isPlaced = stepsAcross.length > 0 || stepsDown.length > 0;
        var atX = x;
        var atY = y;
        for (var i = 0; i < points.length; i++) {
            var width = width(points[i]);
            var step = i < stepsAcross.length ? stepsAcross[i] : isPlaced ? 0 : width;
            var stepDown = i < stepsDown.length ? stepsDown[i] : 0;
            var turn = readsDown || Math.abs(stepDown) > Math.abs(step) ? Turn.CLOCKWISE : turn();
            add(points[i], atX, atY, step > 0 && step <= 1.05 * size ? step : width, turn, glyphs);
            atX += step;
            atY += stepDown;
        }
    }

    private void add(int point, double atX, double atY, double width, Turn turn, List<Glyph> glyphs) {
        var text = Characters.ordinary(Character.toString(point));
        var box = Display.box(place, atX, atY - Glyph.ASCENT * size, atX + width, atY + Glyph.DESCENT * size);
        if (!text.isEmpty() && box.isFinite()) {
            glyphs.add(new Glyph(text, box, turn));
        }
    }

    private Turn turn() {
        return Turn.of(place.getScaleX(), place.getShearY());
    }

    /** What a font most likely gives the character, when the file does not tell. */
    private double width(int point) {
        return (point < 0x2000 ? 0.5 : 1) * size * scale;
    }
}
