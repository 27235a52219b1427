package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts a table into tables and running text: sheets, and pages laid out with tables, hold headings and narrative in
 * rows of their own.
 */
final class TableParts {

    /** Longer than any label of the forms that stands alone in its row. */
    private static final int LONG = 80;

    /** Longer than any label at all. */
    private static final int VERY_LONG = 120;

    private final List<List<GridCell>> rows;
    private final boolean[] crossed;
    private final boolean placed;
    private final Landmarks landmarks;
    private final List<Block> blocks = new ArrayList<>();

    TableParts(List<GridCell> cells, boolean placed, Landmarks landmarks) {
        this.placed = placed;
        this.landmarks = landmarks;
        var height =
                cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        this.rows = IntStream.range(0, height)
                .<List<GridCell>>mapToObj(row -> new ArrayList<>())
                .toList();
        this.crossed = new boolean[height];
        for (var cell : cells) {
            rows.get(cell.row()).add(cell);
            if (cell.rows() > 1) {
                Arrays.fill(crossed, cell.row(), cell.row() + cell.rows(), true);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(GridCell::column)));
    }

    List<Block> blocks() {
        var start = 0;
        for (var row = 0; row < rows.size(); row++) {
            if (!crossed[row] && isNarrative(rows.get(row))) {
                part(start, row);
                text(rows.get(row));
                start = row + 1;
            }
        }
        part(start, rows.size());
        return blocks;
    }

    private void part(int from, int to) {
        var start = from;
        while (start < to && !crossed[start] && isLone(rows.get(start)) && !isCaption(rows.get(start))) {
            text(rows.get(start++));
        }
        if (rows.subList(start, to).stream().allMatch(TableParts::isLone)) {
            rows.subList(start, to).forEach(this::text);
            return;
        }
        var first = start;
        var cells = rows.subList(start, to).stream()
                .flatMap(List::stream)
                .map(cell -> new GridCell(cell.row() - first, cell.column(), cell.rows(), cell.columns(), cell.text()))
                .toList();
        blocks.add(new Grid(Compacted.of(cells), placed));
    }

    private void text(List<GridCell> row) {
        row.stream()
                .flatMap(cell -> cell.text().lines())
                .filter(line -> !line.isEmpty())
                .map(Paragraph::new)
                .forEach(blocks::add);
    }

    private boolean isNarrative(List<GridCell> row) {
        if (isLone(row)) {
            return row.stream().anyMatch(cell -> cell.text().length() > LONG || landmarks.isHeading(cell.text()));
        }
        return row.stream().anyMatch(cell -> cell.text().length() > VERY_LONG)
                && row.stream().noneMatch(cell -> Texts.isFigure(cell.text()));
    }

    private static boolean isLone(List<GridCell> row) {
        return row.stream().filter(cell -> !cell.text().isEmpty()).count() <= 1
                && row.stream().noneMatch(cell -> Texts.isFigure(cell.text()));
    }

    private boolean isCaption(List<GridCell> row) {
        return row.stream().anyMatch(cell -> landmarks.isCaption(cell.text()));
    }
}
