package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one report, one cell for each slot of its form; immutable.
 *
 * <p>Whole numbers lie in one array, so that two hundred thousand reports can be checked and added up in memory;
 * money and cells without a figure are kept beside it.
 */
public final class Figures {

    /** The largest count a cell may hold: twelve digits, so that a million of them still add up exactly. */
    public static final long LARGEST_COUNT = 999_999_999_999L;

    private final Form form;
    private final long[] counts;
    private final Map<Integer, Cell> others;
    private final boolean complete;

    private Figures(Form form, long[] counts, Map<Integer, Cell> others) {
        this.form = form;
        this.counts = counts;
        this.others = Map.copyOf(others);
        this.complete = others.values().stream().allMatch(Cell.Figure.class::isInstance);
    }

    public static Builder of(Form form) {
        return new Builder(form);
    }

    public Form form() {
        return form;
    }

    public Cell cell(Slot slot) {
        var other = others.get(slot.index());
        return other != null ? other : Cell.Figure.of(counts[slot.index()]);
    }

    /** The figure in a cell; empty where there is none to be read. */
    public Optional<BigDecimal> value(Slot slot) {
        return cell(slot) instanceof Cell.Figure(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The figure in a cell; zero for a blank one, empty where it cannot be told. */
    public Optional<BigDecimal> valueOrZero(Slot slot) {
        return switch (cell(slot)) {
            case Cell.Figure(var value) -> Optional.of(value);
            case Cell.Blank ignored -> Optional.of(BigDecimal.ZERO);
            case Cell.Unreadable ignored -> Optional.empty();
            case Cell.Missing ignored -> Optional.empty();
        };
    }

    /** Whether every cell holds a figure. */
    public boolean isComplete() {
        return complete;
    }

    /** The whole numbers by slot index, zero where there is none; not to be changed. */
    long[] counts() {
        return counts;
    }

    /** The figures with one cell replaced. */
    public Figures with(Slot slot, Cell cell) {
        var builder = of(form);
        form.slots().forEach(each -> builder.put(each, cell(each)));
        return builder.put(slot, cell).build();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Figures that
                && form == that.form
                && Arrays.equals(counts, that.counts)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + others.hashCode();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        form.slots()
                .forEach(slot ->
                        text.append(slot.place()).append('=').append(cell(slot)).append('\n'));
        return text.toString();
    }

    /** Fills the cells one by one; a cell never filled is {@link Cell.Missing}. */
    public static final class Builder {
        private final Form form;
        private final long[] counts;
        private final boolean[] filled;
        private final Map<Integer, Cell> others = new HashMap<>();

        private Builder(Form form) {
            this.form = form;
            this.counts = new long[form.slots().size()];
            this.filled = new boolean[counts.length];
        }

        /**
         * @throws IllegalArgumentException for a figure that its slot cannot hold: a fraction, a negative or too
         *     large a number in a slot for counts
         */
        public Builder put(Slot slot, Cell cell) {
            counts[slot.index()] = 0;
            filled[slot.index()] = true;
            if (slot.kind() != FigureKind.AMOUNT && cell instanceof Cell.Figure(var value)) {
                counts[slot.index()] = wholeNumber(slot, value);
                others.remove(slot.index());
            } else {
                others.put(slot.index(), cell);
            }
            return this;
        }

        public Builder put(Slot slot, long value) {
            // What nearly every cell of two hundred thousand reports holds takes no object.
            if (slot.kind() == FigureKind.COUNT && value >= 0 && value <= LARGEST_COUNT) {
                counts[slot.index()] = value;
                filled[slot.index()] = true;
                others.remove(slot.index());
                return this;
            }
            return put(slot, Cell.Figure.of(value));
        }

        public Figures build() {
            for (var slot : form.slots()) {
                if (!filled[slot.index()]) {
                    put(slot, Cell.MISSING);
                }
            }
            return new Figures(form, counts.clone(), others);
        }

        private static long wholeNumber(Slot slot, BigDecimal value) {
            if (!slot.kind().holds(value)) {
                throw new IllegalArgumentException(slot.place() + " cannot hold " + value.toPlainString());
            }
            return value.longValueExact();
        }
    }
}
