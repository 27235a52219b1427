package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.model.PublishedFigures.CITY_2025;
import static org.gongkai.report.model.PublishedFigures.HONGZE_2023;
import static org.gongkai.report.model.PublishedFigures.HUAIAN_2024;
import static org.gongkai.report.model.PublishedFigures.LINJIANG_AUDIT_2023;
import static org.gongkai.report.model.PublishedFigures.SUQIAN_2023;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.gongkai.document.FileFormat;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;
import org.gongkai.report.model.ZeroFigures;
import org.gongkai.report.reading.ReadReport;
import org.junit.jupiter.api.Test;

class ReportCheckTests {

    private final Form form = Form.of(Format.STANDARD_2021);
    private final Figures zero = ZeroFigures.on(form);

    @Test
    void theBureausReportBreaksNoRule() {
        assertThat(ReportCheck.of(LINJIANG_AUDIT_2023.report(), Optional.empty()))
                .isEmpty();
        assertThat(ReportCheck.of(CITY_2025.report(), Optional.empty())).isEmpty();
        assertThat(ReportCheck.of(SUQIAN_2023.report(), Optional.empty())).isEmpty();
        assertThat(ReportCheck.of(HUAIAN_2024.report(), Optional.empty())).isEmpty();
    }

    @Test
    void findingsComeHardestFirstAndWithTheNoticesOfReading() {
        var notice = Finding.of(Rule.T3, Place.REPORT, Message.of("finding.any"));
        var read = new ReadReport(FileFormat.TEXT, HONGZE_2023.report(), List.of(notice, notice));

        assertThat(ReportCheck.of(read, Optional.empty()))
                .isSortedAccordingTo(Finding.ORDER)
                .containsOnlyOnce(notice)
                .extracting(Finding::rule)
                .startsWith(Rule.R4, Rule.R4);
    }

    @Test
    void aCellThatCannotBeReadBlocksAndShowsWhatIsPrinted() {
        var slot = form.slot(new Place("requests/granted/naturalPerson")).orElseThrow();

        assertThat(check(zero.with(slot, new Cell.Unreadable("若干"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.T1);
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.found()).contains("若干");
                    assertThat(words(finding)).contains("自然人", "若干");
                });
    }

    @Test
    void aMissingRowIsToldOnceAndAMissingTableOnce() {
        var builder = Figures.of(form);
        form.slots().stream()
                .filter(slot -> !slot.place().path().startsWith("disputes")
                        && !slot.row().equals("withheld.stateSecret"))
                .forEach(slot -> builder.put(slot, 0));

        assertThat(check(builder.build()))
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly("T2 disputes", "T2 requests/withheld.stateSecret");
    }

    @Test
    void blankCellsAreOneNoteForEachTable() {
        var figures = zero;
        for (var slot : form.slots()) {
            figures = slot.column().equals("other") ? figures.with(slot, Cell.BLANK) : figures;
        }

        assertThat(check(figures)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.A06);
            assertThat(finding.place()).isEqualTo(new Place("requests"));
            assertThat(words(finding)).contains("25", "其他");
        });
    }

    @Test
    void rulesOfATownshipMustBeExplained() {
        var slot = form.slot(new Place("proactive/rules/inForce")).orElseThrow();
        var figures = zero.with(slot, Cell.Figure.of(6));

        assertThat(ReportCheck.of(Report.of("新河镇人民政府", 2023, Narrative.EMPTY, figures), Optional.empty()))
                .extracting(Finding::rule, finding -> finding.place().path(), Finding::severity)
                .containsExactly(Tuple.tuple(Rule.A13, "proactive/rules/inForce", Severity.EXPLAIN));
        assertThat(ReportCheck.of(Report.of("临江市人民政府", 2023, Narrative.EMPTY, figures), Optional.empty()))
                .isEmpty();
    }

    @Test
    void manyOtherwiseHandledAreWorthANote() {
        assertThat(check(handledAs(10, 39))).extracting(Finding::rule).containsExactly(Rule.A25);
        assertThat(check(handledAs(10, 40))).isEmpty();
        assertThat(check(handledAs(9, 0))).isEmpty();
    }

    private Figures handledAs(long other, long granted) {
        var sum = other + granted;
        return put(put(put(zero, "other.other", other), "granted", granted), "total", sum, "received");
    }

    private Figures put(Figures figures, String row, long value, String... alsoRows) {
        var changed = figures;
        for (var column : List.of("naturalPerson", "total")) {
            changed = changed.with(
                    form.slot(new Place("requests/" + row + "/" + column)).orElseThrow(), Cell.Figure.of(value));
        }
        for (var also : alsoRows) {
            changed = put(changed, also, value);
        }
        return changed;
    }

    private static List<Finding> check(Figures figures) {
        return ReportCheck.of(Report.of("临江市审计局", 2023, Narrative.EMPTY, figures), Optional.empty());
    }

    private static String words(Finding finding) {
        return Wording.in(Locale.CHINA).of(finding.message());
    }
}
