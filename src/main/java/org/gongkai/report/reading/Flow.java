package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.report.reading.SourceRow.SourceCell;

/** A document as one sequence of lines of text and rows of tables, in reading order. */
final class Flow {

    /** A cell longer than this holds text, not a label or a figure: a page laid out by a table. */
    private static final int LONGEST_LABEL = 150;

    /** Cells hanging down into a row beyond this many say nothing about it. */
    private static final int MOST_HANGING = 40;

    /** A line of text or a row of a table. */
    sealed interface Item {}

    record Line(String text) implements Item {}

    record Row(SourceRow row) implements Item {}

    private final List<Item> items = new ArrayList<>();
    private int grids;

    private Flow() {}

    static List<Item> of(Document document) {
        var flow = new Flow();
        for (var block : document.blocks()) {
            switch (block) {
                case Paragraph(var text) -> flow.addText(text);
                case Grid grid -> flow.add(grid);
            }
        }
        return flow.items;
    }

    private void addText(String text) {
        HeadingSplit.of(text).forEach(line -> items.add(new Line(line)));
    }

    private void add(Grid grid) {
        var hanging = new ArrayList<GridCell>();
        var cells = grid.cells();
        var next = 0;
        while (next < cells.size()) {
            var row = cells.get(next).row();
            hanging.removeIf(cell -> cell.row() + cell.rows() <= row);
            var inRow = new ArrayList<SourceCell>();
            hanging.forEach(cell -> inRow.add(cell(cell, true)));
            while (next < cells.size() && cells.get(next).row() == row) {
                var cell = cells.get(next++);
                inRow.add(cell(cell, false));
                if (cell.rows() > 1 && hanging.size() < MOST_HANGING) {
                    hanging.add(cell);
                }
            }
            inRow.sort((a, b) -> Integer.compare(a.column(), b.column()));
            add(new SourceRow(grids, row, grid.placed(), inRow));
        }
        grids++;
    }

    private void add(SourceRow row) {
        var own = row.cells().stream()
                .filter(cell -> !cell.hanging() && !cell.isBlank())
                .toList();
        if (own.stream().anyMatch(cell -> cell.text().length() > LONGEST_LABEL)
                || (own.size() == 1 && Headings.isHeading(own.getFirst().text()))) {
            own.forEach(cell -> cell.text().lines().forEach(this::addText));
        } else {
            items.add(new Row(row));
        }
    }

    private static SourceCell cell(GridCell cell, boolean hanging) {
        return new SourceCell(cell.column(), cell.columns(), cell.text(), hanging);
    }
}
