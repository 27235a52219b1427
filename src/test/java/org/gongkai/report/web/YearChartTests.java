package org.gongkai.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Language;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.Test;

class YearChartTests {

    private static final Form FORM = Form.of(Format.STANDARD_2021);

    @Test
    void sentenceAboveTheBarsSaysWhatBecameOfTheFigure() {
        assertThat(findings(received(2022, 2), received(2024, 35))).containsExactly("新收申请由 2022 年的 2 件增至 2024 年的 35 件");
        assertThat(findings(received(2022, 1234), received(2023, 5)))
                .containsExactly("新收申请由 2022 年的 1,234 件降至 2023 年的 5 件");
        assertThat(findings(received(2022, 4), received(2023, 9), received(2024, 4)))
                .containsExactly("新收申请在 2022 年与 2024 年均为 4 件");
    }

    @Test
    void oneYearOrNothingButZerosMakesNoChart() {
        assertThat(findings(received(2022, 2))).isEmpty();
        assertThat(findings(received(2022, 0), received(2023, 0))).isEmpty();
    }

    @Test
    void yearWithoutTheFigureIsLeftOut() {
        var unknown = report(2023, ZeroFigures.on(FORM).with(total(), Cell.BLANK));

        var charts = YearChart.of(List.of(received(2024, 2), unknown, received(2022, 1)), Words.in(Language.CHINESE));

        assertThat(charts)
                .singleElement()
                .satisfies(chart ->
                        assertThat(chart.bars()).extracting(YearChart.Bar::year).containsExactly(2022, 2024));
    }

    @Test
    void barsAreInProportion() {
        var chart = YearChart.of(List.of(received(2023, 50), received(2022, 100)), Words.in(Language.ENGLISH))
                .getFirst();

        assertThat(chart.bars().getFirst().height())
                .isEqualTo(2 * chart.bars().getLast().height());
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.top() + bar.height()).isEqualTo(chart.ground()));
    }

    private static List<String> findings(PublishedReport... reports) {
        return YearChart.of(List.of(reports), Words.in(Language.CHINESE)).stream()
                .map(YearChart::finding)
                .toList();
    }

    private static PublishedReport received(int year, long number) {
        return report(year, ZeroFigures.on(FORM).with(total(), Cell.Figure.of(number)));
    }

    private static Slot total() {
        return FORM.slot(TableKind.REQUESTS, "received", "total");
    }

    private static PublishedReport report(int year, Figures figures) {
        return new PublishedReport(
                new ReportId(year),
                new AgencyId(1),
                year,
                ReportKind.OWN,
                1,
                Instant.EPOCH,
                SourceFile.of(FileFormat.DOCX, new byte[0]),
                Report.of("甲局", year, Narrative.EMPTY, figures),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
