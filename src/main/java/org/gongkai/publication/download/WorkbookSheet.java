package org.gongkai.publication.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Csv;
import org.gongkai.publication.download.PublicTable.Cell;
import org.gongkai.publication.download.PublicTable.Head;

/** One sheet: title, heads, rows. Text goes in as inline strings, which are no formulas whatever they begin with. */
final class WorkbookSheet {

    /** A cell holds no more. */
    private static final int LONGEST = 32_767;

    /** What spreadsheet programs count days from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int ABOVE = 2;
    private static final int TITLE_POINTS = 30;
    private static final int LINE_POINTS = 15;
    /** A row can be no higher. */
    private static final int HIGHEST = 400;

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

    private final SheetXml xml;
    private final List<Head> heads;
    private int rows;

    WorkbookSheet(OutputStream bytes, String title, List<Head> heads) throws IOException {
        this.heads = heads;
        xml = new SheetXml(bytes);
        begin();
        row(1, TITLE_POINTS, List.of(new Cell.Text(title)), Optional.of(Style.TITLE));
        var words =
                heads.stream().<Cell>map(head -> new Cell.Text(head.words())).toList();
        row(ABOVE, height(words), words, Optional.of(Style.HEAD));
    }

    int rows() {
        return rows;
    }

    void row(List<Cell> cells) throws IOException {
        rows++;
        row(ABOVE + rows, height(cells), cells, Optional.empty());
    }

    /**
     * @return the cells that heads and rows take
     */
    String end() throws IOException {
        var last = letter(heads.size() - 1);
        var range = "A" + ABOVE + ":" + last + (ABOVE + rows);
        xml.close(1).empty("autoFilter", "ref", range);
        xml.open("mergeCells", "count", "1").empty("mergeCell", "ref", "A1:" + last + "1");
        xml.close(1)
                .empty("pageMargins", sides("0.4"))
                .empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0")
                .end();
        return range;
    }

    private static String[] sides(String inches) {
        return "left %1$s right %1$s top %1$s bottom %1$s header 0.2 footer 0.2"
                .formatted(inches)
                .split(" ");
    }

    private void begin() throws IOException {
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close(1);
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", text(ABOVE), "topLeftCell", "A" + (ABOVE + 1), "state", "frozen");
        xml.close(2).open("cols");
        for (var column = 0; column < heads.size(); column++) {
            var number = text(column + 1);
            xml.empty("col", "min", number, "max", number, "width", width(column), "customWidth", "1");
        }
        xml.close(1).open("sheetData");
    }

    private String width(int column) {
        return text(heads.get(column).width());
    }

    /** Said outright: not every program finds out by itself how high wrapped text stands. */
    private int height(List<Cell> cells) {
        var lines = 1;
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Text(var text)) {
                lines = Math.max(
                        lines, Math.ceilDiv(digits(text), heads.get(column).width() - 1));
            }
        }
        return Math.min(HIGHEST, LINE_POINTS * lines + 3);
    }

    /** How broad a text is: a Chinese character is as broad as two digits. */
    private static int digits(String text) {
        return text.length()
                + (int) text.chars().filter(each -> each >= '\u2E80').count();
    }

    private void row(int number, int points, List<Cell> cells, Optional<Style> style) throws IOException {
        xml.open("row", "r", text(number), "ht", text(points), "customHeight", "1");
        for (var column = 0; column < cells.size(); column++) {
            var place = letter(column) + number;
            switch (cells.get(column)) {
                case Cell.Day(var day) -> day(place, day);
                case Cell.Text(var text) ->
                    text(place, text, style.orElse(Csv.beginsAFormula(text) ? Style.QUOTED : Style.TEXT));
            }
        }
        xml.close(1);
    }

    private void day(String place, LocalDate day) throws IOException {
        xml.open("c", "r", place, "s", text(Style.DAY.ordinal())).open("v");
        xml.text(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day))).close(2);
    }

    private void text(String place, String text, Style style) throws IOException {
        xml.open("c", "r", place, "s", text(style.ordinal()), "t", "inlineStr");
        xml.open("is").open("t", "xml:space", "preserve");
        xml.text(text.substring(0, Math.min(LONGEST, text.length()))).close(3);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** Of a table of at most 26 columns. */
    private static String letter(int column) {
        return Character.toString((char) ('A' + column));
    }
}
