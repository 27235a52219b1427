package org.gongkai.document;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.PrintedReport.Part;

/** Writes a printed report in the text-like forms that files come in. */
final class Printing {

    /** Width of the text on an A4 page in twentieths of a point. */
    private static final int PAGE = 9000;

    private Printing() {}

    static String html(PrintedReport report) {
        return "<!DOCTYPE html><html><head><meta charset='utf-8'><title>" + report.title() + "</title></head><body>"
                + report.parts().stream().map(Printing::html).collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    private static String html(Part part) {
        return switch (part) {
            case Part.Text(var text) -> "<p>" + text + "</p>";
            case Part.Table(var rows) ->
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> "<td colspan='%d' rowspan='%d'><p>%s</p></td>"
                                        .formatted(cell.columns(), cell.rows(), cell.text()))
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("\n", "<table border='1'>", "</table>"));
        };
    }

    /** One cell per line, each behind a tab, an empty line after each row. */
    static String cellLines(PrintedReport report) {
        return report.parts().stream().map(Printing::cellLines).collect(Collectors.joining());
    }

    private static String cellLines(Part part) {
        return switch (part) {
            case Part.Text(var text) -> text + "\n";
            case Part.Table(var rows) ->
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> "\t" + cell.text() + "\n")
                                .collect(Collectors.joining("", "", "\n")))
                        .collect(Collectors.joining("", "", "\n"));
        };
    }

    static String separated(PrintedReport report, String separator, String edge) {
        return report.parts().stream()
                .map(part -> switch (part) {
                    case Part.Text(var text) -> text;
                    case Part.Table(var rows) ->
                        rows.stream()
                                .map(row -> row.stream()
                                        .map(GridCell::text)
                                        .collect(Collectors.joining(separator, edge, edge)))
                                .collect(Collectors.joining("\n"));
                })
                .collect(Collectors.joining("\n"));
    }

    static byte[] docx(PrintedReport report) {
        return WordFile.of(report.parts().stream().map(Printing::word).collect(Collectors.joining()));
    }

    private static String word(Part part) {
        return switch (part) {
            case Part.Text(var text) -> WordFile.paragraph(text);
            case Part.Table table -> word(table.cells());
        };
    }

    private static String word(List<GridCell> cells) {
        var grid = new Grid(cells, true);
        var width = PAGE / grid.width();
        var xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>")
                .append("<w:gridCol w:w=\"%d\"/>".formatted(width).repeat(grid.width()))
                .append("</w:tblGrid>");
        for (var row = 0; row < grid.height(); row++) {
            xml.append("<w:tr>");
            for (var column = 0; column < grid.width(); ) {
                var cell = covering(cells, row, column);
                var merge = cell.rows() == 1 ? "" : cell.row() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                xml.append(
                        "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/>%s</w:tcPr>%s</w:tc>"
                                .formatted(
                                        width * cell.columns(),
                                        cell.columns(),
                                        merge,
                                        WordFile.paragraph(cell.row() == row ? cell.text() : "")));
                column += cell.columns();
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static GridCell covering(List<GridCell> cells, int row, int column) {
        return cells.stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .orElseThrow();
    }
}
