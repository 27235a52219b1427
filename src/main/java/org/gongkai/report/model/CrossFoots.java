package org.gongkai.report.model;

import static org.gongkai.report.model.RequestsForms.CARRIED_IN;
import static org.gongkai.report.model.RequestsForms.CARRIED_OVER;
import static org.gongkai.report.model.RequestsForms.RECEIVED;
import static org.gongkai.report.model.RequestsForms.TOTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.law.DisputeRoute;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The cross-foot rules of a form, cell by cell, derived from its rows and columns. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
final class CrossFoots {

    private static final Set<String> NOT_OUTCOMES = Set.of(RECEIVED, CARRIED_IN, TOTAL, CARRIED_OVER);

    private CrossFoots() {}

    static List<CrossFoot> of(Form form) {
        var all = new ArrayList<CrossFoot>();
        var requests = form.table(TableKind.REQUESTS);
        for (var total : requests.row(TOTAL)) {
            all.add(balance(requests, total));
        }
        for (var total : requests.row(TOTAL)) {
            all.add(outcomes(requests, total));
        }
        for (var row : requests.rowKeys()) {
            all.add(acrossRow(Rule.R3, requests, row));
        }
        for (var route : DisputeRoute.values()) {
            all.add(acrossRow(Rule.R4, form.table(TableKind.DISPUTES), route.key()));
        }
        return List.copyOf(all);
    }

    private static CrossFoot balance(TableForm table, Slot total) {
        return new CrossFoot(
                Rule.R1,
                total,
                List.of(cell(table, RECEIVED, total), cell(table, CARRIED_IN, total)),
                List.of(total, cell(table, CARRIED_OVER, total)));
    }

    private static CrossFoot outcomes(TableForm table, Slot total) {
        var addends = table.column(total.column()).stream()
                .filter(slot -> !NOT_OUTCOMES.contains(slot.row()))
                .toList();
        return new CrossFoot(Rule.R2, total, addends, List.of(total));
    }

    private static CrossFoot acrossRow(Rule rule, TableForm table, String row) {
        var slots = table.row(row);
        var total = slots.getLast();
        return new CrossFoot(rule, total, slots.subList(0, slots.size() - 1), List.of(total));
    }

    private static Slot cell(TableForm table, String row, Slot column) {
        return table.row(row).stream()
                .filter(slot -> slot.column().equals(column.column()))
                .findFirst()
                .orElseThrow();
    }
}
