package org.gongkai.publication.web.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.publication.web.download.PublicTable.Cell;
import org.gongkai.publication.web.download.PublicTable.Head;

/** One sheet: title, heads, rows. Text goes in as inline strings, which are no formulas whatever they begin with. */
final class WorkbookSheet {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String UNSPEAKABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    /** A cell holds no more. */
    private static final int LONGEST = 32_767;
    /** What spreadsheet programs count days from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int ABOVE = 2;

    /** The styles of {@link WorkbookParts#styles()}, in their order. */
    private enum Style {
        PLAIN,
        TITLE,
        HEAD,
        TEXT,
        /** Stays text even when somebody edits the cell. */
        QUOTED,
        DAY
    }

    private final XMLStreamWriter xml;
    private final int columns;
    private int rows;

    WorkbookSheet(OutputStream bytes, String title, List<Head> heads) throws IOException {
        this.columns = heads.size();
        try {
            var text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            begin(heads);
            row(1, List.of(new Cell.Text(title)), Optional.of(Style.TITLE));
            row(
                    ABOVE,
                    heads.stream()
                            .<Cell>map(head -> new Cell.Text(head.words()))
                            .toList(),
                    Optional.of(Style.HEAD));
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    int rows() {
        return rows;
    }

    void row(List<Cell> cells) throws IOException {
        rows++;
        try {
            row(ABOVE + rows, cells, Optional.empty());
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** @return the cells that heads and rows take */
    String end() throws IOException {
        var range = "A" + ABOVE + ":" + letter(columns - 1) + (ABOVE + rows);
        try {
            xml.writeEndElement();
            empty("autoFilter", "ref", range);
            open("mergeCells", "count", "1");
            empty("mergeCell", "ref", "A1:" + letter(columns - 1) + "1");
            xml.writeEndElement();
            empty(
                    "pageMargins",
                    "left",
                    "0.4",
                    "right",
                    "0.4",
                    "top",
                    "0.6",
                    "bottom",
                    "0.6",
                    "header",
                    "0.3",
                    "footer",
                    "0.3");
            empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return range;
    }

    private void begin(List<Head> heads) throws XMLStreamException {
        xml.writeStartDocument();
        open("worksheet");
        xml.writeDefaultNamespace(NAMESPACE);
        open("sheetPr");
        empty("pageSetUpPr", "fitToPage", "1");
        xml.writeEndElement();
        open("sheetViews");
        open("sheetView", "workbookViewId", "0");
        empty(
                "pane",
                "ySplit",
                Integer.toString(ABOVE),
                "topLeftCell",
                "A" + (ABOVE + 1),
                "activePane",
                "bottomLeft",
                "state",
                "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        open("cols");
        for (var column = 0; column < heads.size(); column++) {
            var number = Integer.toString(column + 1);
            empty(
                    "col",
                    "min",
                    number,
                    "max",
                    number,
                    "width",
                    Integer.toString(heads.get(column).width()),
                    "customWidth",
                    "1");
        }
        xml.writeEndElement();
        open("sheetData");
    }

    private void row(int number, List<Cell> cells, Optional<Style> style) throws XMLStreamException {
        open("row", "r", Integer.toString(number));
        for (var column = 0; column < cells.size(); column++) {
            var place = letter(column) + number;
            switch (cells.get(column)) {
                case Cell.Day(var day) -> day(place, day);
                case Cell.Text(var text) ->
                    text(place, text, style.orElse(Cell.beginsAFormula(text) ? Style.QUOTED : Style.TEXT));
            }
        }
        xml.writeEndElement();
    }

    private void day(String place, LocalDate day) throws XMLStreamException {
        open("c", "r", place, "s", Integer.toString(Style.DAY.ordinal()));
        open("v");
        xml.writeCharacters(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String place, String text, Style style) throws XMLStreamException {
        open("c", "r", place, "s", Integer.toString(style.ordinal()), "t", "inlineStr");
        open("is");
        open("t", "xml:space", "preserve");
        var speakable = text.replaceAll(UNSPEAKABLE, "");
        xml.writeCharacters(speakable.substring(0, Math.min(LONGEST, speakable.length())));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    /** Of a table of at most 26 columns. */
    static String letter(int column) {
        return Character.toString((char) ('A' + column));
    }
}
