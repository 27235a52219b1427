package org.gongkai.report.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.document.GridCell;
import org.jspecify.annotations.Nullable;

/** Builds a table of lines whose figures stand below each other. */
final class SpacedTable {

    /** Lines of a head this near to each other are one row of wrapped heads; in heights of a line. */
    private static final double TIGHT = 1.7;

    private final List<SpacedLine> lines;
    private final SpacedColumns columns;
    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        final List<SpacedCell> cells = new ArrayList<>();
        final boolean hasFigures;
        final double centre;

        Row(SpacedLine line, List<SpacedCell> cells) {
            this.hasFigures = line.hasFigures();
            this.centre = line.centre();
            this.cells.addAll(cells);
        }
    }

    SpacedTable(List<SpacedLine> lines) {
        var edges = SpacedColumns.of(lines).beginnings();
        this.lines = lines.stream().map(line -> line.cutAt(edges)).toList();
        this.columns = SpacedColumns.of(this.lines);
    }

    PlacedTable placed() {
        lines.stream().filter(SpacedLine::hasFigures).forEach(line -> rows.add(new Row(line, columns.cells(line))));
        lines.stream().filter(line -> !line.hasFigures()).forEach(this::addWords);
        rows.sort(Comparator.comparingDouble(row -> row.centre));
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row).cells) {
                cells.add(new GridCell(row, cell.column(), 1, cell.columns(), cell.text()));
            }
        }
        return new PlacedTable(
                columns.edges(),
                Box.around(lines.stream().map(line -> line.line().box()).toList()),
                cells,
                lines);
    }

    /** A wrapped label goes to the row it is nearest to, a wrapped head to the head above; other words are a row. */
    private void addWords(SpacedLine line) {
        var words = columns.cells(line);
        var row = words.stream().allMatch(cell -> columns.isLabel(cell)) ? nearest(line) : headAbove(line, words);
        if (row == null) {
            rows.add(new Row(line, words));
        } else {
            words.forEach(word -> put(row, word, line.centre() < row.centre));
        }
    }

    private @Nullable Row nearest(SpacedLine line) {
        return rows.stream()
                .filter(row -> row.hasFigures
                        && Math.abs(row.centre - line.centre())
                                < TIGHT * line.line().size())
                .min(Comparator.comparingDouble(row -> Math.abs(row.centre - line.centre())))
                .orElse(null);
    }

    private @Nullable Row headAbove(SpacedLine line, List<SpacedCell> words) {
        return rows.stream()
                .filter(row -> !row.hasFigures
                        && line.centre() - row.centre < 2 * TIGHT * line.line().size()
                        && words.stream().allMatch(word -> row.cells.stream().anyMatch(word::isUnder)))
                .findFirst()
                .orElse(null);
    }

    private static void put(Row row, SpacedCell word, boolean before) {
        for (var i = 0; i < row.cells.size(); i++) {
            var cell = row.cells.get(i);
            if (word.isUnder(cell) || word.column() == cell.column()) {
                row.cells.set(i, before ? word.followedBy(cell) : cell.followedBy(word));
                return;
            }
        }
        row.cells.add(word);
    }
}
