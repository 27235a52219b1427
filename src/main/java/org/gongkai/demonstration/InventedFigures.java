package org.gongkai.demonstration;

import java.util.Optional;
import java.util.Random;
import org.gongkai.law.ApplicantKind;
import org.gongkai.law.Outcome;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.TableKind;

/** Figures of a report that hold to every sum, and to what the year before handed over. */
final class InventedFigures {

    private static final String TOTAL = "total";

    private final Form form;
    private final Random chance;
    private final Optional<Figures> last;
    private final long[] values;

    private InventedFigures(Form form, Random chance, Optional<Figures> last) {
        this.form = form;
        this.chance = chance;
        this.last = last;
        this.values = new long[form.slots().size()];
    }

    /** @param busy how many requests a year the agency has, about */
    static Figures of(Form form, long seed, int busy, Optional<Figures> last) {
        var figures = new InventedFigures(form, new Random(seed), last);
        figures.proactive(busy);
        for (var kind : ApplicantKind.values()) {
            figures.requests(kind.key(), kind == ApplicantKind.NATURAL_PERSON ? busy : busy / 8);
        }
        figures.totals();
        figures.disputes(busy);
        return figures.built();
    }

    private void proactive(int busy) {
        var issued = chance.nextInt(6);
        var before = value(last, TableKind.PROACTIVE, "normativeDocuments", "inForce", 20 + chance.nextInt(30));
        var repealed = chance.nextInt(4);
        put(TableKind.PROACTIVE, "normativeDocuments", "issued", issued);
        put(TableKind.PROACTIVE, "normativeDocuments", "repealed", repealed);
        put(TableKind.PROACTIVE, "normativeDocuments", "inForce", before + issued - repealed);
        for (var row : new String[] {"licences", "penalties"}) {
            put(TableKind.PROACTIVE, row, "", chance.nextInt(busy * 20 + 1));
        }
    }

    private void requests(String column, int busy) {
        var carriedIn = value(last, TableKind.REQUESTS, "carriedOver", column, 0);
        var received = busy == 0 ? 0 : busy / 2 + chance.nextInt(busy);
        var carriedOver = Math.min(received, chance.nextInt(busy / 10 + 1));
        var closed = carriedIn + received - carriedOver;
        put(TableKind.REQUESTS, "carriedIn", column, carriedIn);
        put(TableKind.REQUESTS, "received", column, received);
        put(TableKind.REQUESTS, "carriedOver", column, carriedOver);
        put(TableKind.REQUESTS, TOTAL, column, closed);
        for (var i = 0L; i < closed; i++) {
            add(TableKind.REQUESTS, outcome().key(), column);
        }
    }

    /** Most requests are granted; state secrets and the like stay rare, and so does “other”. */
    private Outcome outcome() {
        return switch (chance.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> Outcome.GRANTED;
            case 5 -> Outcome.PARTLY_GRANTED;
            case 6, 7 -> Outcome.NOT_HELD;
            case 8 -> Outcome.COMPLAINT;
            default -> Outcome.values()[chance.nextInt(Outcome.OTHER.ordinal())];
        };
    }

    private void totals() {
        for (var row : form.table(TableKind.REQUESTS).rowKeys()) {
            for (var kind : ApplicantKind.values()) {
                var value =
                        values[form.slot(TableKind.REQUESTS, row, kind.key()).index()];
                values[form.slot(TableKind.REQUESTS, row, TOTAL).index()] += value;
            }
        }
    }

    private void disputes(int busy) {
        for (var row : form.table(TableKind.DISPUTES).rowKeys()) {
            for (var i = chance.nextInt(busy / 10 + 1); i > 0; i--) {
                var results = form.table(TableKind.DISPUTES).row(row);
                add(
                        TableKind.DISPUTES,
                        row,
                        results.get(chance.nextInt(results.size() - 1)).column());
                add(TableKind.DISPUTES, row, TOTAL);
            }
        }
    }

    private void put(TableKind table, String row, String column, long value) {
        values[form.slot(table, row, column).index()] = value;
    }

    private void add(TableKind table, String row, String column) {
        values[form.slot(table, row, column).index()]++;
    }

    private static long value(Optional<Figures> figures, TableKind table, String row, String column, long otherwise) {
        return figures.flatMap(known -> known.value(known.form().slot(table, row, column)))
                .map(Number::longValue)
                .orElse(otherwise);
    }

    private Figures built() {
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, Cell.Figure.of(values[slot.index()])));
        return figures.build();
    }
}
