package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Suggestions;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.springframework.stereotype.Component;

/** A report on the form prescribed for its year, with nothing in it but what last year's carried over. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
class BlankReport {

    private final LastYear lastYear;

    BlankReport(LastYear lastYear) {
        this.lastYear = lastYear;
    }

    Report of(Agency agency, int year, ReportKind kind) {
        var form = Form.of(Format.prescribedFor(year));
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, Cell.BLANK));
        var blank = Report.of(agency.name(), year, Narrative.EMPTY, figures.build());
        if (kind == ReportKind.OWN) {
            lastYear.before(agency.id(), year, kind)
                    .map(last -> Suggestions.carriedOver(last, blank))
                    .ifPresent(carried -> carried.forEach((slot, value) -> figures.put(slot, new Cell.Figure(value))));
        }
        return blank.with(figures.build());
    }
}
