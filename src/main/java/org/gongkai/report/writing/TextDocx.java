package org.gongkai.report.writing;

import java.util.Comparator;
import org.gongkai.report.writing.TextDocument.Heading;
import org.gongkai.report.writing.TextDocument.Paragraph;
import org.gongkai.report.writing.TextDocument.Placed;
import org.gongkai.report.writing.TextDocument.Table;

/** A text as a Word file. */
final class TextDocx {

    /** Between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 8306;

    private TextDocx() {}

    static byte[] write(TextDocument text) {
        return DocxReport.file(text.title(), markup -> {
            DocxReport.paragraph(markup, "Title", text.title());
            for (var block : text.blocks()) {
                switch (block) {
                    case Heading(var heading) -> DocxReport.paragraph(markup, "Heading1", heading);
                    case Paragraph(var paragraph) -> DocxReport.paragraph(markup, "BodyText", paragraph);
                    case Table table -> table(markup, table);
                }
            }
        });
    }

    private static void table(Markup markup, Table table) {
        markup.open("w:tbl").open("w:tblPr");
        markup.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        DocxTable.borders(markup, "4");
        markup.close().open("w:tblGrid");
        for (var column = 0; column < table.width(); column++) {
            markup.empty("w:gridCol", "w:w", String.valueOf(WIDTH / table.width()));
        }
        markup.closeLine();
        for (var row = 0; row < table.rows().size(); row++) {
            row(markup, table, row);
        }
        markup.closeLine();
        DocxReport.paragraph(markup, "BodyText", "");
    }

    private static void row(Markup markup, Table table, int row) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        table.placed().stream()
                .filter(placed -> placed.row() <= row && row <= placed.lastRow())
                .sorted(Comparator.comparingInt(Placed::column))
                .forEach(placed -> cell(markup, placed, row, WIDTH / table.width()));
        markup.closeLine();
    }

    private static void cell(Markup markup, Placed placed, int row, int width) {
        var cell = placed.cell();
        var begins = row == placed.row();
        markup.open("w:tc").open("w:tcPr");
        markup.empty("w:tcW", "w:w", String.valueOf(width * cell.columns()), "w:type", "dxa");
        if (cell.columns() > 1) {
            markup.empty("w:gridSpan", "w:val", String.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            markup.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
        }
        markup.close();
        DocxReport.paragraph(markup, cell.head() ? "TableFigure" : "TableLabel", begins ? cell.text() : "");
        markup.close();
    }
}
