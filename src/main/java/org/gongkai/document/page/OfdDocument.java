package org.gongkai.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a document of an OFD file is made of. Locations are paths within the package. */
final class OfdDocument {

    /** Points in a millimetre. */
    static final double POINTS = 72 / 25.4;

    /** A4, for files that do not tell. */
    private static final Box USUAL = new Box(0, 0, 210 * POINTS, 297 * POINTS);

    private final OfdPackage parts;
    private final Map<String, String> templates = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private Box sheet = USUAL;

    OfdDocument(OfdPackage parts, String root) throws IOException {
        this.parts = parts;
        var xml = parts.open(root);
        while (xml.nextElement(0)) {
            switch (xml.name()) {
                case "PhysicalBox" -> sheet = sheet(xml.text(), sheet);
                case "PublicRes", "DocumentRes" -> resources.add(OfdPackage.resolve(root, xml.text()));
                case "TemplatePage" ->
                    templates.put(xml.attribute("ID"), OfdPackage.resolve(root, xml.attribute("BaseLoc")));
                case "Page" -> pages.add(OfdPackage.resolve(root, xml.attribute("BaseLoc")));
                default -> {}
            }
        }
    }

    /** A size given in millimetres, or the one there is when that says nothing. */
    static Box sheet(String physicalBox, Box otherwise) {
        var box = OfdNumbers.box(physicalBox);
        return box.width() > 0 && box.height() > 0
                ? new Box(box.left() * POINTS, box.top() * POINTS, box.right() * POINTS, box.bottom() * POINTS)
                : otherwise;
    }

    OfdXml open(String location) throws IOException {
        return parts.open(location);
    }

    Box sheet() {
        return sheet;
    }

    List<String> pages() {
        return pages;
    }

    Map<String, String> templates() {
        return templates;
    }

    List<String> resources() {
        return resources.stream().filter(parts::has).toList();
    }
}
