package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollupTests {

    private final Form form = Form.of(Format.STANDARD_2021);
    private final List<Figures> cities =
            List.of(PublishedFigures.SUQIAN_2023.figures(), PublishedFigures.HUAIAN_2024.figures());

    @Test
    void everyCellIsTheSumOfItsParts() {
        var sum = Rollup.sum(form, cities);

        assertThat(sum.value(form.slot(TableKind.REQUESTS, "received", "total")))
                .contains(BigDecimal.valueOf(6630));
        assertThat(sum.value(form.slot(TableKind.PROACTIVE, "chargesWanYuan", "")))
                .contains(new BigDecimal("155408.8449"));
        assertThat(CrossFootCheck.of(sum)).isEmpty();
    }

    @Test
    void anAggregateThatDiffersIsFoundCellByCell() {
        var rollup = new Rollup(form);
        cities.forEach(rollup::add);
        var cell = form.slot(TableKind.DISPUTES, "reconsideration", "upheld");
        var published = rollup.sum().with(cell, Cell.Figure.of(380));

        assertThat(rollup.check(published))
                .extracting(finding ->
                        finding.place().path() + " " + finding.expected().orElseThrow())
                .containsExactly("disputes/reconsideration/upheld 381");
    }

    @Test
    void partsOnAnotherFormOrWithUnreadableCellsAreRefused() {
        var rollup = new Rollup(form);
        var cell = form.slot(TableKind.REQUESTS, "granted", "other");
        var unreadable = ZeroFigures.on(form).with(cell, new Cell.Unreadable("若干"));

        assertThatThrownBy(() -> rollup.add(ZeroFigures.on(Form.of(Format.TRIAL_2019))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rollup.add(unreadable)).hasMessageContaining("requests/granted/other");
        assertThat(rollup.reports()).isZero();
    }
}
