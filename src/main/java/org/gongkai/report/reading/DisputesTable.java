package org.gongkai.report.reading;

import java.util.HashSet;
import java.util.List;
import org.gongkai.law.DisputeRoute;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.TableKind;

/** Finds the table of section four among the rows of a document. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第四部分")
final class DisputesTable {

    /** Different heads within one table from which on it can be this one. */
    private static final int ENOUGH_HEADS = 5;

    private DisputesTable() {}

    static TableReading in(TableRows source) {
        var inSection =
                source.rows().stream().filter(source.inSection()::contains).toList();
        var reading = in(inSection);
        return reading.cells().isEmpty() ? in(source.rows()) : reading;
    }

    private static TableReading in(List<SourceRow> rows) {
        var reading = new TableReading(TableKind.DISPUTES);
        var start = start(rows);
        if (start < 0) {
            return reading;
        }
        var placed = new PlacedDisputes(reading);
        var counted = new CountedDisputes(reading, "");
        for (var row : rows.subList(start, rows.size())) {
            if (row.placed()) {
                placed.read(row);
            }
            // A table that goes on, on the next page, without its heads can only be counted.
            if (!row.placed() || reading.cells().isEmpty()) {
                counted.read(row);
            }
        }
        return countedAgain(rows.subList(start, rows.size()), reading);
    }

    /**
     * Where the places of columns leave cells open, as tables with lost spans or heads broken over rows do, the order
     * of heads and figures may still tell them all; it is believed only when it does, and gainsays nothing.
     */
    private static TableReading countedAgain(List<SourceRow> rows, TableReading reading) {
        if (reading.cells().size() == DisputeHead.ALL && reading.cells().areFigures()) {
            return reading;
        }
        var again = new TableReading(TableKind.DISPUTES);
        var counted = new CountedDisputes(again, DisputeRoute.RECONSIDERATION.key());
        rows.forEach(counted::read);
        var isBetter = again.cells().size() == DisputeHead.ALL
                && again.cells().areFigures()
                && again.cells().agreesWith(reading.cells());
        return isBetter ? again : reading;
    }

    /** First row of the first table that has enough of the heads; -1 when none has. */
    private static int start(List<SourceRow> rows) {
        var first = 0;
        var seen = new HashSet<DisputeHead>();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).grid() != rows.get(first).grid()) {
                first = i;
                seen.clear();
            }
            rows.get(i).cells().forEach(cell -> DisputeHead.of(cell.text()).ifPresent(seen::add));
            if (seen.size() >= ENOUGH_HEADS) {
                return first;
            }
        }
        return -1;
    }
}
