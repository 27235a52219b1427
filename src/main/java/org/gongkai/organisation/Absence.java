package org.gongkai.organisation;

import java.time.LocalDate;

/**
 * Somebody is away and somebody else stands in.
 *
 * @param from first day
 * @param until last day
 */
public record Absence(AbsenceId id, PersonId person, PersonId deputy, LocalDate from, LocalDate until, String reason) {

    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
