package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.Test;

class ReportDiffTests {

    private final Form form = Form.of(Format.STANDARD_2021);

    @Test
    void aReportDoesNotDifferFromItself() {
        var report = report("主动公开工作有序开展。依申请公开及时办理。", ZeroFigures.on(form));
        var diff = ReportDiff.between(report, report);

        assertThat(diff.cells()).isEmpty();
        assertThat(diff.sections()).hasSize(6).allMatch(ReportDiff.SectionChange::isSame);
        assertThat(diff.similarity()).isEqualTo(100);
    }

    @Test
    void changedCellsAreToldInTheOrderOfTheForm() {
        var zero = ZeroFigures.on(form);
        var changed = zero.with(slot("requests/received/total"), Cell.Figure.of(3))
                .with(slot("proactive/licences"), Cell.BLANK);

        assertThat(ReportDiff.between(report("", zero), report("", changed)).cells())
                .extracting(change -> change.place().path(), ReportDiff.CellChange::after)
                .containsExactly(
                        Tuple.tuple("proactive/licences", Cell.BLANK),
                        Tuple.tuple("requests/received/total", Cell.Figure.of(3)));
    }

    @Test
    void cellsThatOnlyOneFormatHasAreMissingInTheOther() {
        var older = ZeroFigures.on(Form.of(Format.TRIAL_2019));

        assertThat(ReportDiff.between(report("", older), report("", ZeroFigures.on(form)))
                        .cells())
                .isNotEmpty()
                .allMatch(change -> change.before() instanceof Cell.Missing || change.after() instanceof Cell.Missing)
                .extracting(change -> change.place().path())
                .contains("proactive/otherServices/decisions", "requests/other.other/total")
                .doesNotContain("requests/received/total");
    }

    @Test
    void sentencesAreKeptRemovedAndAdded() {
        var before = report("健全工作机制。全年公开信息5条；开展培训一次。强化监督。", ZeroFigures.on(form));
        var after = report("健全工作机制。全年公开信息8条；开展培训一次。", ZeroFigures.on(form));

        assertThat(ReportDiff.between(before, after).section(Section.GENERAL).sentences())
                .extracting(change -> change.kind() + " " + change.text())
                .containsExactly(
                        "KEPT 健全工作机制。", "REMOVED 全年公开信息5条；", "ADDED 全年公开信息8条；", "KEPT 开展培训一次。", "REMOVED 强化监督。");
    }

    @Test
    void longTextsWithNothingInCommonAreStillToldApart() {
        var before = report(numbered("甲", 3000), ZeroFigures.on(form));
        var after = report(numbered("乙", 3000), ZeroFigures.on(form));

        assertThat(ReportDiff.between(before, after).section(Section.GENERAL).sentences())
                .hasSize(6000);
    }

    private static String numbered(String word, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(word).append(i).append("。");
        }
        return text.toString();
    }

    private Slot slot(String path) {
        return form.slot(new Place(path)).orElseThrow();
    }

    private static Report report(String text, Figures figures) {
        var narrative = new Narrative(List.of(), Map.of(Section.GENERAL, List.of(text)));
        return Report.of("临江市审计局", 2023, narrative, figures);
    }
}
