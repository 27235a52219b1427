package org.gongkai.report.store;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Slot;
import tools.jackson.databind.json.JsonMapper;

/** Figures as an array of whole numbers, and beside it every cell that is none. */
final class StoredFigures {

    private StoredFigures() {}

    /**
     * @param kind which {@link Cell}
     * @param text the amount, or what is printed in the cell
     */
    record StoredCell(Kind kind, String text) {

        enum Kind {
            FIGURE,
            BLANK,
            UNREADABLE,
            MISSING
        }

        static StoredCell of(Cell cell) {
            return switch (cell) {
                case Cell.Figure(var value) -> new StoredCell(Kind.FIGURE, value.toPlainString());
                case Cell.Blank(var printed) -> new StoredCell(Kind.BLANK, printed);
                case Cell.Unreadable(var printed) -> new StoredCell(Kind.UNREADABLE, printed);
                case Cell.Missing() -> new StoredCell(Kind.MISSING, "");
            };
        }

        Cell cell() {
            return switch (kind) {
                case FIGURE -> new Cell.Figure(new BigDecimal(text));
                case BLANK -> new Cell.Blank(text);
                case UNREADABLE -> new Cell.Unreadable(text);
                case MISSING -> Cell.MISSING;
            };
        }
    }

    static Long[] counts(Figures figures) {
        return figures.form().slots().stream()
                .map(slot -> isWholeNumber(slot, figures)
                        ? figures.value(slot).orElseThrow().longValueExact()
                        : 0L)
                .toArray(Long[]::new);
    }

    static Map<Integer, StoredCell> cells(Figures figures) {
        var cells = new TreeMap<Integer, StoredCell>();
        for (var slot : figures.form().slots()) {
            if (!isWholeNumber(slot, figures)) {
                cells.put(slot.index(), StoredCell.of(figures.cell(slot)));
            }
        }
        return cells;
    }

    static Figures read(Form form, Long[] counts, String cells) {
        var others = new Cell[counts.length];
        for (var other : JsonMapper.shared().readTree(cells).properties()) {
            var stored = other.getValue();
            others[Integer.parseInt(other.getKey())] = new StoredCell(
                            StoredCell.Kind.valueOf(stored.get("kind").asString()),
                            stored.get("text").asString())
                    .cell();
        }
        var figures = Figures.of(form);
        for (var slot : form.slots()) {
            var other = others[slot.index()];
            if (other == null) {
                figures.put(slot, counts[slot.index()]);
            } else {
                figures.put(slot, other);
            }
        }
        return figures.build();
    }

    private static boolean isWholeNumber(Slot slot, Figures figures) {
        return slot.kind() != FigureKind.AMOUNT && figures.cell(slot) instanceof Cell.Figure;
    }
}
