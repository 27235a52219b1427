package org.gongkai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;

class InventedReportTests {

    private static final Form FORM = Form.of(Format.STANDARD_2021);

    @Property(tries = 60)
    void inventedYearsHoldToEveryRule(@ForAll int seed, @ForAll @IntRange(max = 60) int busy) {
        var before = report(2023, seed, busy, Optional.empty());
        var after = report(2024, seed + 1, busy, Optional.of(before));

        assertThat(ReportCheck.of(before, Optional.empty())).isEmpty();
        assertThat(ReportCheck.of(after, Optional.of(before))).isEmpty();
    }

    private static Report report(int year, int seed, int busy, Optional<Report> last) {
        var figures = InventedFigures.of(FORM, seed, busy, last.map(Report::figures));
        return Report.of("临江市财政局", year, InventedText.of("临江市财政局", year, figures), figures);
    }
}
