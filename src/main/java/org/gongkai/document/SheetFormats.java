package org.gongkai.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook's cells. */
final class SheetFormats {

    /** Those of the built-in formats that show more than the number itself; the rest is named by the program. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(2, "0.00"),
            Map.entry(4, "#,##0.00"),
            Map.entry(7, "0.00"),
            Map.entry(8, "0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy-mm-dd"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(22, "yyyy-mm-dd hh:mm"),
            Map.entry(31, "yyyy-mm-dd"),
            Map.entry(39, "0.00"),
            Map.entry(40, "0.00"),
            Map.entry(43, "0.00"),
            Map.entry(44, "0.00"),
            Map.entry(57, "yyyy-mm"),
            Map.entry(58, "mm-dd"));

    private final Map<Integer, String> patterns = new HashMap<>(BUILT_IN);
    private final List<Integer> formatOfStyle = new ArrayList<>();

    private SheetFormats() {}

    static SheetFormats of(Optional<String> part, Archive archive, Allowance allowance)
            throws IOException, XMLStreamException {
        var formats = new SheetFormats();
        if (part.isPresent()) {
            try (var content = archive.open(part.get())) {
                formats.read(Xml.of(content, allowance));
            }
        }
        return formats;
    }

    /** The pattern of a cell's style, “General” when it has none of its own. */
    String pattern(int style) {
        return style < 0 || style >= formatOfStyle.size()
                ? "General"
                : patterns.getOrDefault(formatOfStyle.get(style), "General");
    }

    private void read(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var ofCells = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> patterns.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        formatOfStyle.add(xml.number("numFmtId", 0));
                    }
                }
                default -> {}
            }
        }
    }
}
