package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Collects the glyphs and rulings of an OFD page from its content and its templates. */
final class OfdMarks {

    /** Composite objects within each other. */
    private static final int DEEPEST = 10;

    private final OfdDocument document;
    private final Quota quota;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PathRulings path = new PathRulings();
    private Box sheet;

    OfdMarks(OfdDocument document, Quota quota) {
        this.document = document;
        this.quota = quota;
        this.sheet = document.sheet();
    }

    Page read(String location) throws IOException {
        var points = AffineTransform.getScaleInstance(OfdDocument.POINTS, OfdDocument.POINTS);
        draw(document.open(location), 0, points, 0);
        return new Page(sheet, glyphs, path.rulings());
    }

    /** Draws everything within the current element of a part; the whole part at depth 0. */
    private void draw(OfdXml xml, int within, AffineTransform toSheet, int nesting) throws IOException {
        while (xml.nextElement(within)) {
            switch (xml.name()) {
                case "PhysicalBox" -> sheet = OfdDocument.sheet(xml.text(), sheet);
                case "Template" -> drawTemplate(xml.attribute("TemplateID"), toSheet, nesting);
                case "TextObject", "PathObject", "ImageObject", "CompositeObject", "Layer", "PageBlock" -> {
                    if (xml.isInvisible()) {
                        xml.skip();
                    } else {
                        drawObject(xml, toSheet, nesting);
                    }
                }
                case "Clips", "FillColor", "StrokeColor", "Actions" -> xml.skip();
                default -> {}
            }
        }
    }

    private void drawTemplate(String template, AffineTransform toSheet, int nesting) throws IOException {
        var location = document.templates().get(template);
        if (location != null && nesting < DEEPEST) {
            draw(document.open(location), 0, toSheet, nesting + 1);
        }
    }

    private void drawObject(OfdXml xml, AffineTransform toSheet, int nesting) throws IOException {
        var boundary = OfdNumbers.box(xml.attribute("Boundary"));
        var place = new AffineTransform(toSheet);
        place.translate(boundary.left(), boundary.top());
        place.concatenate(OfdNumbers.matrix(xml.attribute("CTM")));
        switch (xml.name()) {
            case "TextObject" -> new OfdText(xml, place, quota).addTo(glyphs);
            case "PathObject" -> drawPath(xml, place);
            case "ImageObject" ->
                path.drawThin(
                        Display.box(toSheet, boundary.left(), boundary.top(), boundary.right(), boundary.bottom()));
            case "CompositeObject" -> drawComposite(xml.attribute("ResourceID"), place, nesting);
            default -> {}
        }
    }

    private void drawPath(OfdXml xml, AffineTransform place) throws IOException {
        var isStroked = !xml.attribute("Stroke").equals("false");
        var object = xml.depth();
        while (xml.nextElement(object)) {
            if (xml.name().equals("AbbreviatedData")) {
                OfdPath.follow(xml.text(), place, path);
            } else {
                xml.skip();
            }
        }
        if (isStroked) {
            path.stroke();
        } else {
            path.fill();
        }
    }

    private void drawComposite(String resource, AffineTransform place, int nesting) throws IOException {
        if (nesting >= DEEPEST) {
            return;
        }
        for (var location : document.resources()) {
            var xml = document.open(location);
            while (xml.nextElement(0)) {
                if (xml.name().equals("CompositeGraphicUnit")
                        && xml.attribute("ID").equals(resource)) {
                    draw(xml, xml.depth(), place, nesting + 1);
                    return;
                }
            }
        }
    }
}
