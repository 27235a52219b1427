package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.reading.Flow.Item;
import org.gongkai.report.reading.LooseToken.Kind;
import org.gongkai.report.reading.SourceRow.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables that lost their grid: labels and figures as lines or words of running text. A row is a known label
 * and what follows it up to the next one; nothing is shifted or split to make it fit.
 */
final class LooseRows {

    /** The number that rows of running text have for a grid. */
    static final int NO_GRID = -1;

    /** A label broken over lines or by spaces has at most this many pieces. */
    private static final int MOST_PIECES = 6;

    private static final int LONGEST_LABEL = 60;

    /** Something longer than this beside figures is text, not a figure gone wrong. */
    private static final int LONGEST_GARBAGE = 12;

    private final List<LooseToken> tokens;
    private final List<SourceRow> rows = new ArrayList<>();
    private final Map<SourceRow, int[]> lines = new IdentityHashMap<>();

    private LooseRows(List<Item> items) {
        tokens = LooseTokens.of(items);
        findRows();
    }

    static LooseRows in(List<Item> items) {
        return new LooseRows(items);
    }

    /** The rows of the document's own tables and of its running text, in reading order. */
    List<SourceRow> rows() {
        return rows;
    }

    /** First and last item that a row of running text is made of; empty for a row of a table. */
    int[] lines(SourceRow row) {
        return lines.getOrDefault(row, new int[0]);
    }

    private void findRows() {
        var at = 0;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (token.row() != null) {
                rows.add(token.row());
                at++;
            } else if (token.kind() == Kind.TEXT) {
                at = rowFrom(at);
            } else {
                at++;
            }
        }
    }

    /** Adds the row whose label begins at a token, if one does; returns where to go on. */
    private int rowFrom(int at) {
        var label = labelAt(at);
        if (label == null) {
            return at + 1;
        }
        if (label.isHead()) {
            return headsFrom(at);
        }
        var end = label.end();
        while (end < tokens.size() && isBesideFigures(end)) {
            end++;
        }
        add(label.text(), LooseFigures.choose(tokens.subList(label.end(), end), label.figures()), at, end);
        return end;
    }

    /** A run of heads and then figures: the disputes table. */
    private int headsFrom(int at) {
        var cells = new ArrayList<String>();
        var next = at;
        for (var label = labelAt(next);
                label != null && isHead(label);
                label = next < tokens.size() ? labelAt(next) : null) {
            cells.add(label.text());
            next = label.end();
        }
        var end = next;
        while (end < tokens.size() && isBesideFigures(end)) {
            end++;
        }
        var figures = LooseFigures.choose(tokens.subList(next, end), Set.of(15, 10, 5, 1));
        if (figures.size() > 1 || figures.stream().allMatch(CellValue::looksLikeOne)) {
            cells.addAll(figures);
        }
        add(cells, at, end);
        return end;
    }

    /** Among its neighbours, “总计” is a head too. */
    private static boolean isHead(LooseLabel label) {
        return label.isHead() || DisputeHead.of(label.text()).isPresent();
    }

    private boolean isBesideFigures(int at) {
        var token = tokens.get(at);
        return switch (token.kind()) {
            case FIGURE, EMPTY_LINE -> true;
            case BOUNDARY -> false;
            case TEXT -> token.row() == null && token.text().length() <= LONGEST_GARBAGE && labelAt(at) == null;
        };
    }

    private @Nullable LooseLabel labelAt(int at) {
        var token = tokens.get(at);
        if (token.kind() != Kind.TEXT || token.row() != null) {
            return null;
        }
        LooseLabel best = null;
        var text = new StringBuilder();
        for (var end = at; end < tokens.size() && end - at < MOST_PIECES; end++) {
            var piece = tokens.get(end);
            if (piece.kind() != Kind.TEXT
                    || piece.row() != null
                    || text.length() + piece.text().length() > LONGEST_LABEL) {
                break;
            }
            text.append(piece.text());
            var label = LooseLabel.of(text.toString(), end + 1);
            if (label == null && isFigure(end + 1)) {
                label = LooseLabel.endOf(piece.text(), end + 1);
            }
            best = label != null && (best == null || label.likeness() > best.likeness()) ? label : best;
        }
        return best;
    }

    private boolean isFigure(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Kind.FIGURE;
    }

    private void add(String label, List<String> figures, int from, int to) {
        var cells = new ArrayList<String>();
        cells.add(label);
        cells.addAll(figures);
        add(cells, from, to);
    }

    private void add(List<String> texts, int from, int to) {
        var cells = new ArrayList<SourceCell>();
        for (var text : texts) {
            cells.add(new SourceCell(cells.size(), 1, text, false));
        }
        var row = new SourceRow(NO_GRID, rows.size(), false, cells);
        rows.add(row);
        var last = to - 1;
        while (last > from && tokens.get(last).kind() != Kind.FIGURE) {
            last--;
        }
        lines.put(row, new int[] {tokens.get(from).item(), tokens.get(last).item()});
    }
}
