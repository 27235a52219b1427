package org.gongkai.report.model;

import static org.gongkai.report.model.FormCell.Style.HEAD;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.DisputeResult;
import org.gongkai.law.DisputeRoute;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.FormCell.Label;

/** The table of section four: reconsideration and litigation by result, one row of fifteen figures in both formats. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第四部分")
final class DisputesForms {

    static final String TOTAL = "total";

    private static final int WIDTH = 9743;

    private DisputesForms() {}

    static TableForm of(Format format, int firstSlot) {
        var slots = new Slots(TableKind.DISPUTES, firstSlot);
        var second = new ArrayList<FormCell>();
        var third = new ArrayList<FormCell>();
        var figures = new ArrayList<FormCell>();
        for (var route : DisputeRoute.values()) {
            var inner = route == DisputeRoute.RECONSIDERATION ? second : third;
            if (route != DisputeRoute.RECONSIDERATION) {
                second.add(new Label(route.label(), 5, 1, HEAD));
            }
            var rows = route == DisputeRoute.RECONSIDERATION ? 2 : 1;
            for (var result : DisputeResult.values()) {
                inner.add(new Label(result.label(), 1, rows, HEAD));
                figures.add(slots.count(route.key(), route.label(), result.key(), result.label()));
            }
            inner.add(new Label("总计", 1, rows, HEAD));
            figures.add(slots.count(route.key(), route.label(), TOTAL, "总计"));
        }
        var first = FormRow.of(new Label("行政复议", 5, 1, HEAD), new Label("行政诉讼", 10, 1, HEAD));
        var rows = List.of(first, new FormRow(second), new FormRow(third), new FormRow(figures));
        return new TableForm(TableKind.DISPUTES, format, TableForm.equalWidths(15, WIDTH), 3, rows);
    }
}
