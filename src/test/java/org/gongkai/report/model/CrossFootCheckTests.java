package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CrossFootCheckTests {

    private final Form form = Form.of(Format.STANDARD_2021);

    @Test
    void everySumOfTheBureausReportHolds() {
        assertThat(CrossFootCheck.of(PublishedFigures.LINJIANG_AUDIT_2023.figures()))
                .isEmpty();
    }

    @Test
    void theFiguresOfTwoCitiesHold() {
        assertThat(CrossFootCheck.of(PublishedFigures.CITY_2025.figures())).isEmpty();
        assertThat(CrossFootCheck.of(PublishedFigures.HUAIAN_2024.figures())).isEmpty();
        assertThat(CrossFootCheck.of(PublishedFigures.SUQIAN_2023.figures())).isEmpty();
    }

    @Test
    void twoTotalsPrintedAsZeroAreFound() {
        assertThat(CrossFootCheck.of(PublishedFigures.HONGZE_2023.figures()))
                .extracting(Finding::rule, finding -> finding.place().path(), Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(Rule.R4, "disputes/reconsideration/total", Optional.of("11"), Optional.of("0")),
                        Tuple.tuple(
                                Rule.R4,
                                "disputes/litigationAfterReconsideration/total",
                                Optional.of("5"),
                                Optional.of("0")));
    }

    @Test
    void oneCellChangedBreaksItsRowAndItsColumn() {
        var received = form.slot(TableKind.REQUESTS, "received", "naturalPerson");

        assertThat(CrossFootCheck.of(ZeroFigures.on(form).with(received, Cell.Figure.of(1))))
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly("R1 requests/total/naturalPerson", "R3 requests/received/total");
    }

    @Test
    void aBlankTotalOverARowWithFiguresBlocks() {
        var findings = CrossFootCheck.of(PublishedFigures.SHANGHAI_OFFICE_2019.figures());

        assertThat(findings).hasSize(11).allSatisfy(finding -> {
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.found()).isEmpty();
        });
        assertThat(findings.getFirst().place().path()).isEqualTo("requests/granted/total");
        assertThat(findings.getFirst().expected()).contains("272");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message().arguments())
                        .as("grouped by no formatter")
                        .allMatch(String.class::isInstance));
    }

    @Test
    void blankCellsCountAsZero() {
        var zero = ZeroFigures.on(form);
        for (var slot : form.table(TableKind.REQUESTS).slots()) {
            zero = zero.with(slot, slot.column().equals("total") ? Cell.Figure.of(0) : Cell.BLANK);
        }

        assertThat(CrossFootCheck.of(zero)).isEmpty();
    }

    @Test
    void aSumOverAnUnreadableCellIsNotJudged() {
        var cell = form.slot(TableKind.REQUESTS, "granted", "naturalPerson");

        assertThat(CrossFootCheck.of(ZeroFigures.on(form).with(cell, new Cell.Unreadable("若干"))))
                .isEmpty();
    }
}
