package org.gongkai.document;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the cells and merged regions of one sheet. */
final class SheetBody {

    private final Xml xml;
    private final SheetStrings strings;
    private final SheetFormats formats;
    private final SheetTable table;
    private int row = -1;
    private int column = -1;

    SheetBody(Xml xml, Allowance allowance, SheetStrings strings, SheetFormats formats) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.table = new SheetTable(allowance);
    }

    SheetTable read() throws XMLStreamException, UnreadableDocumentException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                }
                case "c" -> cell();
                case "mergeCell" -> merge(xml.attribute("ref"));
                default -> {}
            }
        }
        return table;
    }

    private void cell() throws XMLStreamException, UnreadableDocumentException {
        var reference = SheetReference.of(xml.attribute("r"));
        if (reference.isPresent()) {
            row = reference.get().row();
            column = reference.get().column();
        } else {
            column++;
        }
        var type = xml.attribute("t");
        var style = xml.number("s", 0);
        var text = text(type, style);
        if (text.length() > SheetStrings.LONGEST) {
            throw Refusal.LONG_CELL.of(Integer.toString(row + 1));
        }
        table.cell(row, column, text);
    }

    private String text(String type, int style) throws XMLStreamException, UnreadableDocumentException {
        var value = "";
        var formula = "";
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "v" -> value = xml.elementText(SheetStrings.LONGEST);
                        case "f" -> formula = "=" + xml.elementText(SheetStrings.LONGEST);
                        case "is" -> value = SheetStrings.rich(xml);
                        default -> xml.skip();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        // Formulas are never worked out; one that was saved without a result is shown as such, not as a blank.
        return value.isEmpty() ? formula : shown(type, style, value);
    }

    private String shown(String type, int style, String value) {
        return switch (type) {
            case "s" -> strings.get(Numbers.integer(value, -1));
            case "str" -> SheetStrings.clean(value);
            case "inlineStr", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> SheetNumbers.print(value, formats.pattern(style));
        };
    }

    private void merge(String range) throws UnreadableDocumentException {
        var colon = range.indexOf(':');
        if (colon < 0) {
            return;
        }
        var first = SheetReference.of(range.substring(0, colon));
        var last = SheetReference.of(range.substring(colon + 1));
        if (first.isPresent() && last.isPresent()) {
            table.merge(
                    first.get().row(),
                    first.get().column(),
                    last.get().row(),
                    last.get().column());
        }
    }
}
