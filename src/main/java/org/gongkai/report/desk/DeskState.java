package org.gongkai.report.desk;

import java.util.Arrays;

/** Where an edition stands. */
public enum DeskState {
    DRAFT,
    IN_REVIEW,
    SIGNED,
    FILED,
    /** Sent back by the supervising office, or published and found wanting by it: to be corrected and filed again. */
    RETURNED,
    ACCEPTED,
    PUBLISHED,
    /** Published once, and replaced by a later edition; stays readable. */
    CORRECTED;

    /** Whether its text and figures may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The names of the states in which the supervising office has it. */
    public static String[] withSupervisor() {
        return Arrays.stream(values())
                .filter(DeskState::isWithSupervisor)
                .map(DeskState::name)
                .toArray(String[]::new);
    }

    /** Whether the supervising office has it. */
    public boolean isWithSupervisor() {
        return this == FILED || this == ACCEPTED || this == PUBLISHED || this == CORRECTED;
    }
}
