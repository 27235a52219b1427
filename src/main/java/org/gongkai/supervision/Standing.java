package org.gongkai.supervision;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionStatus;

/** Where an agency's report stands, as the supervising office reads it. */
public enum Standing {
    NOT_STARTED,
    DRAFTING,
    IN_REVIEW,
    SIGNED,
    RETURNED,
    FILED,
    ACCEPTED,
    PUBLISHED;

    public static Standing of(Optional<EditionStatus> status) {
        return status.map(each -> isBeingCorrected(each) ? PUBLISHED : of(each.state()))
                .orElse(NOT_STARTED);
    }

    /** Only what is public gets a further edition; until that one is filed, what is public stands, unless the office itself sent it back. */
    private static boolean isBeingCorrected(EditionStatus status) {
        return status.number() > 1 && !status.state().isWithSupervisor() && status.state() != DeskState.RETURNED;
    }

    private static Standing of(DeskState state) {
        return switch (state) {
            case DRAFT -> DRAFTING;
            case IN_REVIEW -> IN_REVIEW;
            case SIGNED -> SIGNED;
            case FILED -> FILED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            case PUBLISHED, CORRECTED -> PUBLISHED;
        };
    }

    /** Whether the supervising office has the report. */
    public boolean isFiled() {
        return this == FILED || this == ACCEPTED || this == PUBLISHED;
    }

    /** End of the key of its words, and of its class in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
