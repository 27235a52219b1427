package org.gongkai.report.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.junit.jupiter.api.Test;

class PreconditionTests {

    private static final Optional<Edition> KNOWN = Optional.of(edition(7));

    @Test
    void whatWasReadIsWhatStandsThere() {
        var read = new Precondition(Optional.of(Precondition.tag(edition(7))), false);

        assertThat(read.fits(KNOWN)).isTrue();
        assertThat(read.fits(Optional.of(edition(8)))).isFalse();
        assertThat(read.fits(Optional.empty())).isFalse();
    }

    @Test
    void newReportMustNotExist() {
        var fresh = new Precondition(Optional.empty(), true);

        assertThat(fresh.fits(Optional.empty())).isTrue();
        assertThat(fresh.fits(KNOWN)).isFalse();
    }

    @Test
    void anythingThatExistsWillDo() {
        assertThat(new Precondition(Optional.of("*"), false).fits(KNOWN)).isTrue();
        assertThat(new Precondition(Optional.of("*"), false).fits(Optional.empty()))
                .isFalse();
    }

    @Test
    void sayingNothingIsNotKnowing() {
        assertThat(new Precondition(Optional.empty(), false).isUnknown()).isTrue();
        assertThat(new Precondition(Optional.empty(), true).isUnknown()).isFalse();
    }

    private static Edition edition(int version) {
        var report = Report.of("临江市审计局", 2023, Narrative.EMPTY, PublishedFigures.LINJIANG_AUDIT_2023.figures());
        return new Edition(
                new EditionId(1),
                new AgencyId(1),
                2023,
                ReportKind.OWN,
                1,
                DeskState.DRAFT,
                version,
                report,
                List.of(),
                "00",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Instant.EPOCH);
    }
}
