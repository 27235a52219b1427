package org.gongkai.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.TableKind;

/** The three tables as they were found, and the form that their labels make. */
record Tables(TableReading proactive, TableReading requests, TableReading disputes, Form form) {

    /**
     * @param inSection the rows that stand in a table's section
     * @param prescribed the format prescribed for the year of the report, for tables whose labels do not tell
     */
    static Tables in(List<SourceRow> rows, Function<TableKind, Set<SourceRow>> inSection, Optional<Format> prescribed) {
        var requests = RequestsTable.in(new TableRows(rows, inSection.apply(TableKind.REQUESTS)));
        var otherwise = prescribed.or(requests::format).orElse(Format.STANDARD_2021);
        var proactive = ProactiveTable.in(new TableRows(rows, inSection.apply(TableKind.PROACTIVE)), otherwise);
        var disputes = DisputesTable.in(new TableRows(rows, inSection.apply(TableKind.DISPUTES)));
        return of(proactive, requests, disputes, otherwise);
    }

    private static Tables of(TableReading proactive, TableReading requests, TableReading disputes, Format otherwise) {
        var first = proactive.format().orElse(otherwise);
        return new Tables(
                proactive, requests, disputes, Form.of(first, requests.format().orElse(first)));
    }

    List<TableReading> all() {
        return List.of(proactive, requests, disputes);
    }

    /** Whether every cell of the form was found. */
    boolean areWhole() {
        return all().stream().mapToInt(table -> table.cells().size()).sum()
                >= form.slots().size();
    }

    /** Each table from whichever of the two found more of it. */
    Tables orBetter(Tables other) {
        return of(
                better(proactive, other.proactive),
                better(requests, other.requests),
                better(disputes, other.disputes),
                form.format());
    }

    void putInto(Figures.Builder figures, Notices notices) {
        for (var i = 0; i < all().size(); i++) {
            all().get(i).cells().putInto(figures, form.tables().get(i), notices);
            notices.addAll(all().get(i).notices());
        }
    }

    private static TableReading better(TableReading first, TableReading second) {
        return second.cells().compareTo(first.cells()) > 0 ? second : first;
    }
}
