package org.gongkai.report.writing;

import org.gongkai.report.writing.TextDocument.Cell;
import org.gongkai.report.writing.TextDocument.Heading;
import org.gongkai.report.writing.TextDocument.Paragraph;
import org.gongkai.report.writing.TextDocument.Table;

/** A text as a tagged PDF. */
final class TextPdf {

    private static final String LOOKS = "table{margin:8pt 36pt;width:415pt}th,td{padding:2pt 4pt}";

    private TextPdf() {}

    static byte[] write(TextDocument text) {
        return PdfReport.write(text.title(), LOOKS, markup -> {
            markup.element("h1", text.title());
            for (var block : text.blocks()) {
                switch (block) {
                    case Heading(var heading) -> markup.element("h2", heading);
                    case Paragraph(var paragraph) -> markup.element("p", paragraph);
                    case Table table -> table(markup, table);
                }
            }
        });
    }

    private static void table(Markup markup, Table table) {
        markup.open("table");
        for (var row : table.rows()) {
            markup.open("tr");
            row.forEach(cell -> cell(markup, cell));
            markup.closeLine();
        }
        markup.closeLine();
    }

    private static void cell(Markup markup, Cell cell) {
        markup.element(
                cell.head() ? "th" : "td",
                cell.text(),
                "colspan",
                String.valueOf(cell.columns()),
                "rowspan",
                String.valueOf(cell.rows()));
    }
}
