package org.gongkai.document;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the property elements of Word that decide what text shows and where a cell stands. */
final class WordMarks {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /**
     * @param style the paragraph style's id, empty for the default
     * @param list the list it is numbered in, -1 when it says nothing
     * @param level the level in that list, -1 when it says nothing
     */
    record ParagraphMarks(String style, int list, int level) {}

    /**
     * @param columns grid columns covered
     * @param continues whether the cell goes on with the one above
     * @param continuesLeft whether it goes on with the one at its left, as old files have it
     */
    record CellMarks(int columns, boolean continues, boolean continuesLeft) {

        static final CellMarks NONE = new CellMarks(1, false, false);
    }

    /**
     * @param skipped grid columns left free before the first cell
     * @param deleted whether the row is a change to be taken away
     */
    record RowMarks(int skipped, boolean deleted) {}

    private WordMarks() {}

    static boolean runIsHidden(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        return isOnWithin(xml, "vanish");
    }

    /** Whether a content control shows only what to enter in it. */
    static boolean isPlaceholder(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        return isOnWithin(xml, "showingPlcHdr");
    }

    private static boolean isOnWithin(Xml xml, String mark) throws XMLStreamException, UnreadableDocumentException {
        var on = false;
        for (var depth = 1; depth > 0; depth += step(xml)) {
            if (xml.isStart() && xml.name().equals(mark)) {
                on = !OFF.contains(xml.attribute("val"));
            }
        }
        return on;
    }

    static ParagraphMarks paragraph(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var style = "";
        var list = -1;
        var level = -1;
        for (var depth = 1; depth > 0; depth += step(xml)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "numId" -> list = xml.number("val", -1);
                    case "ilvl" -> level = xml.number("val", -1);
                    default -> {}
                }
            }
        }
        return new ParagraphMarks(style, list, level);
    }

    static CellMarks cell(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var columns = 1;
        var continues = false;
        var continuesLeft = false;
        for (var depth = 1; depth > 0; depth += step(xml)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
                    case "vMerge", "vmerge" -> continues = !xml.attribute("val").equals("restart");
                    case "hMerge", "hmerge" ->
                        continuesLeft = !xml.attribute("val").equals("restart");
                    default -> {}
                }
            }
        }
        return new CellMarks(columns, continues, continuesLeft);
    }

    static RowMarks row(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var skipped = 0;
        var deleted = false;
        for (var depth = 1; depth > 0; depth += step(xml)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridBefore" -> skipped = Math.max(0, xml.number("val", 0));
                    case "del" -> deleted = true;
                    default -> {}
                }
            }
        }
        return new RowMarks(skipped, deleted);
    }

    private static int step(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        return switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }
}
