package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.model.PublishedFigures.LINJIANG_AUDIT_2023;
import static org.gongkai.report.model.PublishedFigures.PINGTAN_2019;
import static org.gongkai.report.model.PublishedFigures.SUQIAN_2023;

import org.assertj.core.groups.Tuple;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Severity;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.Test;

class YearsCheckTests {

    private final Report last = SUQIAN_2023.report();

    @Test
    void aYearThatTakesUpWhatTheLastLeftHasNoFindings() {
        assertThat(YearsCheck.between(last, next("宿迁市人民政府", 2024, 118, 420))).isEmpty();
    }

    @Test
    void whatWasCarriedOverMustBeCarriedInColumnByColumn() {
        assertThat(YearsCheck.between(last, next("宿迁市人民政府", 2024, 117, 420)))
                .extracting(
                        finding -> finding.rule() + " " + finding.place(),
                        f -> f.expected().orElse(""))
                .containsExactly(Tuple.tuple("R5 requests/carriedIn/naturalPerson", "118"));
    }

    @Test
    void documentsInForceFollowFromThoseOfTheYearBefore() {
        assertThat(YearsCheck.between(last, next("宿迁市人民政府", 2024, 118, 421)))
                .extracting(
                        finding -> finding.rule() + " " + finding.place(),
                        f -> f.expected().orElse(""))
                .containsExactly(Tuple.tuple("R6 proactive/normativeDocuments/inForce", "420"));
    }

    @Test
    void reportsOfOtherYearsAreNotCompared() {
        assertThat(YearsCheck.between(PINGTAN_2019.report(), LINJIANG_AUDIT_2023.report()))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void anotherAgencysReportIsPointedOut() {
        assertThat(YearsCheck.between(last, next("宿迁市审计局", 2024, 118, 420)))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        assertThat(YearsCheck.between(last, next("江苏省宿迁市人民政府", 2024, 118, 420))).isEmpty();
    }

    /** Suqian's own figures of 2024 where the years meet. */
    private Report next(String agency, int year, long naturalPersons, long inForce) {
        var figures = ZeroFigures.on(last.form());
        figures = put(figures, "requests/carriedIn/naturalPerson", naturalPersons);
        figures = put(figures, "requests/carriedIn/commercialEnterprise", 3);
        figures = put(figures, "requests/carriedIn/total", 121);
        figures = put(figures, "proactive/rules/issued", 2);
        figures = put(figures, "proactive/rules/repealed", 1);
        figures = put(figures, "proactive/rules/inForce", 12);
        figures = put(figures, "proactive/normativeDocuments/issued", 50);
        figures = put(figures, "proactive/normativeDocuments/repealed", 227);
        return Report.of(agency, year, Narrative.EMPTY, put(figures, "proactive/normativeDocuments/inForce", inForce));
    }

    private Figures put(Figures figures, String path, long value) {
        return figures.with(last.form().slot(new Place(path)).orElseThrow(), Cell.Figure.of(value));
    }
}
