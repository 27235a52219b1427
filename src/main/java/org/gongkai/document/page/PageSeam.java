package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;

/**
 * The cells on both sides of a page break, on common columns. A cell that reaches over the break was drawn as two; so
 * was every cell of a row that was broken itself.
 */
final class PageSeam {

    private static final Pattern FIGURE = Pattern.compile("[-+−/／—]?[0-9０-９.,，．\\s]*");

    /** What a label of its own begins with; the rest of a broken label does not. */
    private static final Pattern LABEL =
            Pattern.compile("(?s)[（(\\[]?\\s*([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\\s*[）)\\].．、，].*");

    private final List<GridCell> upper;
    private final List<GridCell> lower;
    private final int height;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(GridCell above, GridCell below) {}

    PageSeam(List<GridCell> upper, List<GridCell> lower) {
        this.upper = upper;
        this.lower = lower;
        this.height =
                upper.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        var edge = upper.stream()
                .filter(cell -> cell.row() + cell.rows() == height)
                .toList();
        for (var above : edge) {
            lower.stream()
                    .filter(below ->
                            below.row() == 0 && above.column() == below.column() && above.columns() == below.columns())
                    .forEach(below -> pairs.add(new Pair(above, below)));
        }
    }

    List<GridCell> cells() {
        var shared = isRowBroken() ? 1 : 0;
        Set<GridCell> replaced = new HashSet<>();
        var cells = new ArrayList<GridCell>();
        for (var pair : pairs) {
            if (shared == 1 || reachesOver(pair)) {
                replaced.add(pair.above);
                cells.add(joined(pair, shared));
            }
        }
        var joinedBelow = new HashSet<>(pairs.stream()
                .filter(pair -> replaced.contains(pair.above))
                .map(Pair::below)
                .toList());
        upper.stream().filter(cell -> !replaced.contains(cell)).forEach(cells::add);
        lower.stream()
                .filter(cell -> !joinedBelow.contains(cell))
                .map(cell -> new GridCell(
                        cell.row() + height - shared, cell.column(), cell.rows(), cell.columns(), cell.text()))
                .forEach(cells::add);
        return cells;
    }

    /** All cells of the row have their other half there, words go on, and figures stand on one side of the break only. */
    private boolean isRowBroken() {
        var covered = pairs.stream().mapToInt(pair -> pair.above.columns()).sum();
        var width = upper.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        return covered == width
                && pairs.stream().allMatch(PageSeam::canBeHalves)
                && pairs.stream().anyMatch(pair -> isFigure(pair.above.text()) || isFigure(pair.below.text()))
                && pairs.stream()
                        .anyMatch(pair ->
                                isRest(pair.below.text()) && !pair.above.text().isEmpty());
    }

    private static boolean canBeHalves(Pair pair) {
        return pair.above.text().isEmpty()
                || pair.below.text().isEmpty()
                || isRest(pair.below.text()) && !isFigure(pair.above.text());
    }

    private boolean reachesOver(Pair pair) {
        if (pair.above.text().isEmpty() && pair.below.text().isEmpty()) {
            return pair.above.rows() > 1 || pair.below.rows() > 1;
        }
        return isHeadGoingOn(pair)
                || LABEL.matcher(pair.above.text() + pair.below.text()).matches() && isLabelGoingOn(pair);
    }

    /** A row without any figure is one of heads. */
    private boolean isHeadGoingOn(Pair pair) {
        return pair.below.text().isEmpty()
                && !isFigure(pair.above.text())
                && lower.stream().noneMatch(cell -> cell.row() < pair.below.rows() && isFigure(cell.text()));
    }

    private static boolean isLabelGoingOn(Pair pair) {
        return pair.below.text().isEmpty()
                || pair.above.text().isEmpty() && pair.above.rows() > 1
                || isRest(pair.below.text()) && LABEL.matcher(pair.above.text()).matches();
    }

    /** Words that go on from before. */
    private static boolean isRest(String text) {
        return !text.isEmpty() && !isFigure(text) && !LABEL.matcher(text).matches();
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && FIGURE.matcher(text).matches();
    }

    private static GridCell joined(Pair pair, int shared) {
        var above = pair.above;
        var text = (above.text() + "\n" + pair.below.text()).strip();
        return new GridCell(
                above.row(), above.column(), above.rows() + pair.below.rows() - shared, above.columns(), text);
    }
}
