package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.document.GridCell;

/** Builds a table of lines whose figures stand below each other. */
final class SpacedTable {

    /** Lines of a head this near to each other are one row of wrapped heads; in heights of a line. */
    private static final double TIGHT = 1.7;

    private final List<SpacedLine> lines;
    private final SpacedColumns columns;
    private final NavigableMap<Double, Row> figures = new TreeMap<>();
    private final NavigableMap<Double, Row> words = new TreeMap<>();

    private static final class Row {
        final List<SpacedCell> cells = new ArrayList<>();
        final double centre;

        Row(SpacedLine line, List<SpacedCell> cells) {
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
        for (var line : lines) {
            if (line.hasFigures()) {
                figures.put(line.centre(), new Row(line, columns.cells(line)));
            }
        }
        lines.stream().filter(line -> !line.hasFigures()).forEach(this::addWords);
        return new PlacedTable(
                columns.edges(),
                Box.around(lines.stream().map(line -> line.line().box()).toList()),
                cells(),
                lines);
    }

    private List<GridCell> cells() {
        var rows = new ArrayList<>(figures.values());
        rows.addAll(words.values());
        rows.sort(Comparator.comparingDouble(row -> row.centre));
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row).cells) {
                cells.add(new GridCell(row, cell.column(), 1, cell.columns(), cell.text()));
            }
        }
        return cells;
    }

    /** A wrapped label goes to the row it is nearest to, a wrapped head to the head above; other words are a row. */
    private void addWords(SpacedLine line) {
        var cells = columns.cells(line);
        var isLabel = cells.stream().allMatch(columns::isLabel);
        var row = isLabel ? nearest(line) : headAbove(line, cells);
        row.ifPresentOrElse(
                found -> cells.forEach(cell -> put(found, cell, line.centre() < found.centre)),
                () -> words.put(line.centre(), new Row(line, cells)));
    }

    private Optional<Row> nearest(SpacedLine line) {
        return Stream.of(figures.floorEntry(line.centre()), figures.ceilingEntry(line.centre()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .filter(row -> Math.abs(row.centre - line.centre())
                        < TIGHT * line.line().size())
                .min(Comparator.comparingDouble(row -> Math.abs(row.centre - line.centre())));
    }

    private Optional<Row> headAbove(SpacedLine line, List<SpacedCell> cells) {
        return Optional.ofNullable(words.floorEntry(line.centre()))
                .map(Map.Entry::getValue)
                .filter(row -> line.centre() - row.centre
                                < 2 * TIGHT * line.line().size()
                        && cells.stream().allMatch(cell -> row.cells.stream().anyMatch(cell::isUnder)));
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
