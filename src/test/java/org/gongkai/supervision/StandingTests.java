package org.gongkai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTests {

    @Test
    void nothingBegunIsNotStarted() {
        assertThat(Standing.of(Optional.empty())).isEqualTo(Standing.NOT_STARTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskState.class,
            names = {"DRAFT", "IN_REVIEW", "SIGNED"})
    void whatIsPublicStandsWhileItIsCorrected(DeskState state) {
        assertThat(Standing.of(status(2, state))).isEqualTo(Standing.PUBLISHED);
        assertThat(Standing.of(status(1, state)).isFiled()).isFalse();
    }

    @Test
    void whatTheOfficeSentBackIsOutstandingThoughPublic() {
        assertThat(Standing.of(status(2, DeskState.RETURNED))).isEqualTo(Standing.RETURNED);
    }

    private static Optional<EditionStatus> status(int number, DeskState state) {
        return Optional.of(new EditionStatus(
                new EditionId(1),
                new AgencyId(1),
                2023,
                ReportKind.OWN,
                number,
                state,
                1,
                0,
                0,
                0,
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Instant.EPOCH));
    }
}
