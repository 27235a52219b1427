package org.gongkai.supervision.web;

import java.util.List;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Slot;

/** What one cell of an aggregate was added up from. */
public record CellView(String label, List<Row> rows, String sum) {

    /** @param path of the contributing report */
    public record Row(String agency, boolean isAggregate, String value, String path) {}

    static CellView of(Edition edition, Slot slot, List<AggregateParts.PartCell> cells, int year) {
        var rows = cells.stream()
                .map(cell -> new Row(
                        cell.part().agencyName(),
                        cell.part().kind() == ReportKind.AGGREGATE,
                        FiledView.printed(cell.cell()),
                        Paths.report(cell.part().agency(), year, cell.part().kind())))
                .toList();
        return new CellView(
                slot.label(), rows, FiledView.printed(edition.report().figures().cell(slot)));
    }
}
