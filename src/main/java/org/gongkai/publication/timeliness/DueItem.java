package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Comparator;

/** A version on its way with the day it is due, as it stands on a day. */
public record DueItem(OpenVersion version, Due due, Standing standing) {

    /** Most urgent first; what has no date comes last. */
    public static final Comparator<DueItem> MOST_URGENT_FIRST = Comparator.<DueItem, LocalDate>comparing(
                    item -> item.due().known().orElse(LocalDate.MAX))
            .thenComparing(item -> item.version().id().value());

    /** Calendar days before the due date from which an item is near enough to be marked. */
    public static final int SOON = 3;

    public enum Standing {
        OVERDUE,
        SOON,
        IN_TIME,
        /** No date can be told: the year has not been announced, or the day of writing is missing. */
        UNKNOWN
    }

    static DueItem of(OpenVersion version, Due due, LocalDate today) {
        return new DueItem(
                version, due, due.known().map(day -> standing(day, today)).orElse(Standing.UNKNOWN));
    }

    private static Standing standing(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Standing.OVERDUE
                : day.isAfter(today.plusDays(SOON)) ? Standing.IN_TIME : Standing.SOON;
    }
}
