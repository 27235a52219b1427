package org.gongkai.report.writing;

import java.util.List;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.FormCell.Style;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;

/** A statutory table in WordprocessingML; lengths in twentieths of a point, borders in eighths, as in the form. */
final class DocxTable {

    private final TablePlan plan;
    private final Figures figures;
    private final Markup markup;

    private DocxTable(TableForm table, Figures figures, Markup markup) {
        this.plan = TablePlan.of(table);
        this.figures = figures;
        this.markup = markup;
    }

    static void write(TableForm table, Figures figures, Markup markup) {
        new DocxTable(table, figures, markup).table();
    }

    private void table() {
        var table = plan.table();
        markup.open("w:tbl");
        properties(table);
        markup.open("w:tblGrid");
        table.columnWidths().forEach(width -> markup.empty("w:gridCol", "w:w", width.toString()));
        markup.closeLine();
        for (var row = 0; row < plan.rows(); row++) {
            row(row);
        }
        markup.closeLine();
    }

    private void properties(TableForm table) {
        var width = table.columnWidths().stream().mapToInt(Integer::intValue).sum();
        markup.open("w:tblPr");
        markup.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
        markup.empty("w:jc", "w:val", "center");
        borders(markup, table.kind() == TableKind.DISPUTES ? "4" : "8");
        markup.empty("w:tblLayout", "w:type", "fixed");
        margins(table.kind() == TableKind.PROACTIVE ? "57" : "0");
        markup.empty("w:tblCaption", "w:val", table.kind().section().title());
        markup.close();
    }

    static void borders(Markup markup, String eighths) {
        markup.open("w:tblBorders");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            markup.empty("w:" + side, "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color", "000000");
        }
        markup.close();
    }

    private void margins(String beside) {
        markup.open("w:tblCellMar");
        markup.empty("w:top", "w:w", "20", "w:type", "dxa");
        markup.empty("w:left", "w:w", beside, "w:type", "dxa");
        markup.empty("w:bottom", "w:w", "20", "w:type", "dxa");
        markup.empty("w:right", "w:w", beside, "w:type", "dxa");
        markup.close();
    }

    private void row(int row) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit");
        markup.empty("w:trHeight", "w:val", String.valueOf(height(row)), "w:hRule", "atLeast");
        if (row < plan.table().headRows()) {
            markup.empty("w:tblHeader");
        }
        markup.empty("w:jc", "w:val", "center").close();
        plan.coveringRow(row).forEach(placed -> cell(placed, row));
        markup.closeLine();
    }

    private int height(int row) {
        return switch (plan.table().kind()) {
            case PROACTIVE -> 340;
            case REQUESTS -> 350;
            case DISPUTES -> row < plan.table().headRows() ? 312 : 672;
        };
    }

    private void cell(PlacedCell placed, int row) {
        var cell = placed.cell();
        markup.open("w:tc").open("w:tcPr");
        markup.empty("w:tcW", "w:w", String.valueOf(plan.width(placed)), "w:type", "dxa");
        if (cell.columns() > 1) {
            markup.empty("w:gridSpan", "w:val", String.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            markup.empty("w:vMerge", "w:val", row == placed.row() ? "restart" : "continue");
        }
        if (cell instanceof Label label) {
            ground(label);
        }
        markup.empty("w:vAlign", "w:val", "center").close();
        var last = row == plan.rows() - 1;
        if (row == placed.row()) {
            switch (cell) {
                case Entry entry -> figure(Printed.of(figures.cell(entry.slot())), plan.width(placed), last);
                case Label label -> label(placed, label, last);
            }
        } else {
            begin("TableFigure", last);
            markup.close();
        }
        markup.close();
    }

    private void ground(Label label) {
        if (label.style() == Style.CAPTION) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "C6D9F1");
        }
        var margin = label.style() == Style.RULE ? "108" : label.style() == Style.ROW ? "28" : "";
        if (!margin.isEmpty()) {
            markup.open("w:tcMar");
            markup.empty("w:left", "w:w", margin, "w:type", "dxa");
            markup.empty("w:right", "w:w", margin, "w:type", "dxa");
            markup.close();
        }
    }

    private void figure(String text, int width, boolean last) {
        begin("TableFigure", last);
        var size = FigureSize.of(text, width);
        if (!text.isEmpty() && size == FigureSize.USUAL) {
            run(text, false);
        } else if (!text.isEmpty()) {
            var halfPoints = String.valueOf(Math.round(size * 2));
            markup.open("w:r").open("w:rPr").empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
            markup.close().element("w:t", text).close();
        }
        markup.close();
    }

    private void label(PlacedCell placed, Label label, boolean last) {
        var centred = label.style() == Style.HEAD || label.style() == Style.ROW_CENTRED;
        begin(centred ? "TableFigure" : "TableLabel", last);
        var pieces = plan.pieces(placed, label);
        if (pieces.size() > 1) {
            pieces(pieces);
        } else {
            var text = LabelText.of(label);
            if (!text.text().isEmpty()) {
                run(text.text(), false);
            }
            if (!text.remark().isEmpty()) {
                run(text.remark(), true);
            }
        }
        markup.close();
    }

    /** Paragraphs of all rows but the last hold on to the next, so that the table stays on one page if it fits. */
    private void begin(String style, boolean last) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (!last) {
            markup.empty("w:keepNext");
        }
        markup.close();
    }

    private void pieces(List<String> pieces) {
        markup.open("w:r");
        for (var i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                markup.empty("w:br");
            }
            markup.element("w:t", pieces.get(i));
        }
        markup.close();
    }

    private void run(String text, boolean remark) {
        markup.open("w:r");
        if (remark) {
            markup.open("w:rPr").empty("w:rStyle", "w:val", "Remark").close();
        }
        markup.element("w:t", text, "xml:space", "preserve").close();
    }
}
