package org.gongkai.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableForm;

/** A report printed for tests: headings, a sentence each, and the tables of the form with real figures. */
record PrintedReport(PublishedFigures figures) {

    static final String SENTENCE = "本节文字由测试写成。";

    /** A heading, or the table that stands below it. */
    sealed interface Part {
        record Text(String text) implements Part {}

        record Table(List<List<GridCell>> rows) implements Part {
            List<GridCell> cells() {
                return rows.stream().flatMap(List::stream).toList();
            }
        }
    }

    String title() {
        return figures.agency() + figures.year() + "年政府信息公开工作年度报告";
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(new Part.Text(title())));
        for (var section : Section.values()) {
            parts.add(new Part.Text(section.heading()));
            switch (section) {
                case PROACTIVE -> parts.add(table(0));
                case REQUESTS -> parts.add(table(1));
                case DISPUTES -> parts.add(table(2));
                case GENERAL, PROBLEMS, OTHER -> parts.add(new Part.Text(SENTENCE));
            }
        }
        return parts;
    }

    /** What a reader must make of it. */
    List<Block> blocks() {
        return parts().stream()
                .<Block>map(part -> switch (part) {
                    case Part.Text(var text) -> new Paragraph(text);
                    case Part.Table table -> new Grid(table.cells(), true);
                })
                .toList();
    }

    private Part.Table table(int index) {
        var all = figures.figures();
        return new Part.Table(rows(all.form().tables().get(index), all));
    }

    private static List<List<GridCell>> rows(TableForm table, Figures figures) {
        var rows = new ArrayList<List<GridCell>>();
        Set<List<Integer>> taken = new HashSet<>();
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<GridCell>();
            var column = 0;
            for (var cell : table.rows().get(row).cells()) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                for (var r = 0; r < cell.rows(); r++) {
                    for (var c = 0; c < cell.columns(); c++) {
                        taken.add(List.of(row + r, column + c));
                    }
                }
                cells.add(new GridCell(row, column, cell.rows(), cell.columns(), text(cell, figures)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(FormCell cell, Figures figures) {
        return switch (cell) {
            case FormCell.Label label -> label.text();
            case FormCell.Entry(var slot, var _) ->
                figures.cell(slot) instanceof Cell.Figure(var value) ? value.toPlainString() : "";
        };
    }
}
