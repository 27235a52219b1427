package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;

/**
 * The statutory tables as HTML: {@code caption}, {@code colgroup}, heads with {@code scope}, and every figure with the
 * {@code headers} that belong to it and its path as {@code id}. Classes only, no inline styles, so that a strict
 * content policy holds.
 */
public final class HtmlTables {

    private final TablePlan plan;
    private final String prefix;
    private final HeadIds heads;
    private final String lineBreak;
    private final Markup markup;
    private final FigureCell figureCell;

    private HtmlTables(TableForm table, String prefix, String lineBreak, Markup markup, FigureCell figureCell) {
        this.plan = TablePlan.of(table);
        this.prefix = prefix;
        this.heads = new HeadIds(plan, prefix);
        this.lineBreak = lineBreak;
        this.markup = markup;
        this.figureCell = figureCell;
    }

    /** What stands in the cells for figures. */
    interface FigureCell {

        /** Writes the whole cell. */
        void write(Place at, Markup markup);

        /**
         * @param width in twentieths of a point
         * @param attributes of the cell: its spans and the heads that belong to it
         */
        record Place(Slot slot, int width, List<String> attributes) {}
    }

    /** One table whose cells for figures are written by somebody else. */
    static void render(TableForm table, Markup markup, FigureCell figureCell) {
        new HtmlTables(table, "", "wbr", markup, figureCell).table();
    }

    /** What the tables print in a cell. */
    public static String printed(Cell cell) {
        return Printed.of(cell);
    }

    /** One table as a fragment of a page that holds it once. */
    public static String render(TableForm table, Figures figures) {
        return render(table, figures, "");
    }

    /**
     * @param links where figures lead, by their places
     */
    public static String render(TableForm table, Figures figures, Map<String, String> links) {
        var markup = new Markup();
        new HtmlTables(table, "", "wbr", markup, new PrintedFigures(figures, "", links)).table();
        return markup.toString();
    }

    /**
     * @param prefix put before every id, for a page that shows the same table of several reports
     */
    public static String render(TableForm table, Figures figures, String prefix) {
        var markup = new Markup();
        new HtmlTables(table, prefix, "wbr", markup, new PrintedFigures(figures, prefix, Map.of())).table();
        return markup.toString();
    }

    /** For paged output, where heads break as on the form whatever the page's width. */
    static void renderPaged(TableForm table, Figures figures, Markup markup) {
        new HtmlTables(table, "", "br", markup, new PrintedFigures(figures, "", Map.of())).table();
    }

    static void render(TableForm table, Figures figures, Markup markup) {
        new HtmlTables(table, "", "wbr", markup, new PrintedFigures(figures, "", Map.of())).table();
    }

    private void table() {
        var table = plan.table();
        var key = table.kind().key();
        markup.open("table", "class", "report-table report-table-" + key, "id", prefix + key)
                .trusted("\n");
        markup.element("caption", table.kind().section().title()).open("colgroup");
        for (var column = 0; column < table.columns(); column++) {
            markup.empty("col", "class", isLabelColumn(column) ? "label" : "figure");
        }
        markup.closeLine();
        if (table.headRows() > 0) {
            rows("thead", 0, table.headRows());
        }
        for (var first = table.headRows(); first < plan.rows(); ) {
            var end = first + 1;
            while (end < plan.rows() && !plan.isCaption(end)) {
                end++;
            }
            rows("tbody", first, end);
            first = end;
        }
        markup.closeLine();
    }

    private void rows(String group, int first, int end) {
        markup.open(group).trusted("\n");
        for (var row = first; row < end; row++) {
            markup.open("tr");
            plan.beginningIn(row).forEach(this::cell);
            markup.closeLine();
        }
        markup.closeLine();
    }

    private void cell(PlacedCell placed) {
        switch (placed.cell()) {
            case Entry entry -> entry(placed, entry);
            case Label label -> label(placed, label);
        }
    }

    private void entry(PlacedCell placed, Entry entry) {
        var attributes = new ArrayList<>(List.of("headers", heads.of(placed)));
        spans(attributes, placed.cell());
        figureCell.write(new FigureCell.Place(entry.slot(), plan.width(placed), attributes), markup);
    }

    private void label(PlacedCell placed, Label label) {
        var attributes = new ArrayList<String>();
        var scope = scope(label);
        attributes.addAll(
                List.of("class", label.style().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (!scope.isEmpty()) {
            attributes.addAll(List.of("id", heads.id(placed), "scope", scope));
        }
        spans(attributes, label);
        markup.open(scope.isEmpty() ? "td" : "th", attributes.toArray(String[]::new));
        var pieces = plan.pieces(placed, label);
        for (var i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                markup.empty(lineBreak);
            }
            markup.text(pieces.get(i));
        }
        markup.close();
    }

    private static String scope(Label label) {
        return switch (label.style()) {
            case HEAD -> label.columns() > 1 ? "colgroup" : "col";
            case ROW, ROW_CENTRED -> label.rows() > 1 ? "rowgroup" : "row";
            case CAPTION -> "rowgroup";
            case RULE -> "";
        };
    }

    private static void spans(List<String> attributes, FormCell cell) {
        if (cell.columns() > 1) {
            attributes.addAll(List.of("colspan", String.valueOf(cell.columns())));
        }
        if (cell.rows() > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(cell.rows())));
        }
    }

    private boolean isLabelColumn(int column) {
        return plan.cells().stream().noneMatch(each -> each.cell() instanceof Entry && each.covers(each.row(), column));
    }
}
