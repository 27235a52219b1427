package org.gongkai.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.portal.Language;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.Test;

class AgencyViewTests {

    private static final Form FORM = Form.of(Format.STANDARD_2021);
    private static final Agency GOVERNMENT = new Agency(
            new AgencyId(1),
            "a",
            "甲市人民政府",
            Optional.of(AgencyLevel.PREFECTURE),
            AgencyKind.GOVERNMENT,
            false,
            List.of(new AgencyId(1)),
            Optional.empty(),
            Optional.empty());

    @Test
    void yearsOfOneKindAreNeverComparedWithTheOther() {
        var view = view(
                report(2023, ReportKind.OWN, 5),
                report(2023, ReportKind.AGGREGATE, 900),
                report(2022, ReportKind.OWN, 4),
                report(2022, ReportKind.AGGREGATE, 800));

        assertThat(view.lines()).hasSize(2);
        assertThat(view.aggregates()).hasSize(2);
        assertThat(view.series()).extracting(AgencyView.Series::scope).containsExactly(Scope.ORGAN, Scope.GOVERNMENT);
        assertThat(view.series().get(0).charts().getFirst().finding())
                .contains("4", "5")
                .doesNotContain("00 件");
        assertThat(view.series().get(1).charts().getFirst().finding()).contains("800", "900");
        assertThat(view.series().get(1).lines())
                .extracting(AgencyView.Line::path)
                .containsExactly("/reports/a/2023/aggregate/", "/reports/a/2022/aggregate/");
    }

    @Test
    void oneYearOfEitherKindIsNothingToCompare() {
        assertThat(view(report(2023, ReportKind.AGGREGATE, 900), report(2022, ReportKind.OWN, 4))
                        .series())
                .isEmpty();
    }

    private static AgencyView view(PublishedReport... reports) {
        return AgencyView.of(GOVERNMENT, List.of(reports), Words.in(Language.CHINESE));
    }

    private static PublishedReport report(int year, ReportKind kind, long received) {
        var figures =
                ZeroFigures.on(FORM).with(FORM.slot(TableKind.REQUESTS, "received", "total"), Cell.Figure.of(received));
        return new PublishedReport(
                new ReportId(year),
                GOVERNMENT.id(),
                year,
                kind,
                1,
                Instant.EPOCH,
                SourceFile.of(FileFormat.DOCX, new byte[0]),
                Report.of(GOVERNMENT.name(), year, Narrative.EMPTY, figures),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
