package org.gongkai.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.platform.Message;
import org.gongkai.platform.StoredJson;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredReportTests {

    @ParameterizedTest
    @EnumSource
    void figuresComeBackAsTheyWere(PublishedFigures published) {
        assertThat(again(published.figures())).isEqualTo(published.figures());
    }

    @Test
    void cellsThatAreNoFigureComeBackWithWhatWasPrinted() {
        var figures = PublishedFigures.LINJIANG_AUDIT_2023.figures();
        var form = figures.form();
        var total = form.slot(TableKind.REQUESTS, "total", "total");
        var charges = form.table(TableKind.PROACTIVE).slots().getLast();

        for (var cell : List.of(new Cell.Blank("／"), new Cell.Unreadable("减4\"}"), Cell.MISSING)) {
            assertThat(again(figures.with(total, cell)).cell(total)).isEqualTo(cell);
        }
        var amount = new Cell.Figure(new BigDecimal("24252.311080"));
        assertThat(again(figures.with(charges, amount)).cell(charges)).isEqualTo(amount);
    }

    private static Figures again(Figures figures) {
        return StoredFigures.read(
                figures.form(), StoredFigures.counts(figures), StoredJson.write(StoredFigures.cells(figures)));
    }

    @Test
    void textComesBackWithoutTheOneCharacterTheDatabaseRefuses() {
        var narrative = new Narrative(
                List.of("a\u0000b \\u0000 </script>"), Map.of(Section.GENERAL, List.of("第一段", "𠮷\t“引号”\"")));

        var stored = StoredJson.read(StoredJson.write(StoredNarrative.of(narrative)), StoredNarrative.class)
                .narrative();

        assertThat(stored.introduction()).containsExactly("ab \\u0000 </script>");
        assertThat(stored.sections()).isEqualTo(narrative.sections());
    }

    @Test
    void findingsComeBackWithTheirWords() {
        var findings = List.of(
                Finding.of(Rule.R5, new Place("requests/carriedIn/total"), Message.of("finding.R5", "甲", "1"), 3, 4),
                Finding.of(Rule.T3, Place.REPORT, Message.of("finding.T3")));

        assertThat(StoredFinding.list(StoredJson.write(
                        findings.stream().map(StoredFinding::of).toList())))
                .isEqualTo(findings);
    }
}
