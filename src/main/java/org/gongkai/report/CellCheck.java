package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;

/** T1, T2 and A-06: cells that hold no figure. A cell that cannot be read is told, never taken for zero. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件")
final class CellCheck {

    private static final int FIRST_PLACES = 3;

    private final Figures figures;
    private final List<Finding> findings = new ArrayList<>();

    private CellCheck(Figures figures) {
        this.figures = figures;
    }

    static List<Finding> of(Figures figures) {
        if (figures.isComplete()) {
            return List.of();
        }
        var check = new CellCheck(figures);
        figures.form().tables().forEach(check::table);
        return check.findings;
    }

    private void table(TableForm table) {
        var slots = table.slots();
        if (slots.stream().allMatch(this::isMissing)) {
            findings.add(Finding.of(
                    Rule.T2,
                    Place.of(table.kind()),
                    Message.of("finding.T2.table", table.kind().section().heading())));
            return;
        }
        slots.forEach(this::unreadable);
        table.rowKeys().forEach(row -> missing(table, row));
        blanks(table);
    }

    private void unreadable(Slot slot) {
        if (figures.cell(slot) instanceof Cell.Unreadable(var printed)) {
            var message = Message.of(UnheldFigure.key(printed, slot), slot.label(), printed);
            findings.add(new Finding(
                    Rule.T1, Rule.T1.severity(), slot.place(), message, Optional.empty(), Optional.of(printed)));
        }
    }

    private void missing(TableForm table, String row) {
        var slots = table.row(row);
        var missing = slots.stream().filter(this::isMissing).toList();
        if (missing.isEmpty()) {
            return;
        }
        var label = slots.getFirst().rowLabel();
        var message = missing.size() == slots.size()
                ? Message.of("finding.T2.row", label)
                : Message.of(
                        "finding.T2.cells",
                        label,
                        missing.stream().map(Slot::columnLabel).collect(Collectors.joining("、")));
        findings.add(Finding.of(Rule.T2, new Place(table.kind().key() + "/" + row), message));
    }

    private void blanks(TableForm table) {
        var blank = table.slots().stream()
                .filter(slot -> figures.cell(slot) instanceof Cell.Blank)
                .toList();
        if (blank.isEmpty()) {
            return;
        }
        var first = blank.stream().limit(FIRST_PLACES).map(Slot::label).collect(Collectors.joining("；"));
        var message = Message.of("finding.A-06", table.kind().section().heading(), String.valueOf(blank.size()), first);
        findings.add(Finding.of(Rule.A06, Place.of(table.kind()), message));
    }

    private boolean isMissing(Slot slot) {
        return figures.cell(slot) instanceof Cell.Missing;
    }
}
