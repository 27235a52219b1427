package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when somebody holds a post.
 *
 * @param until the last day; empty while no end is known
 */
public record TermOfOffice(PersonId person, Appointment appointment, LocalDate from, Optional<LocalDate> until) {

    /** Whether the post is held on that day or will be. */
    public boolean isOpenOn(LocalDate today) {
        return until.isEmpty() || !until.get().isBefore(today);
    }

    /** Whether both name the same post and a day on which both are held. */
    public boolean overlaps(TermOfOffice other) {
        var same = person.equals(other.person)
                && appointment.agency().equals(other.appointment.agency())
                && appointment.section().equals(other.appointment.section())
                && appointment.post() == other.appointment.post();
        return same && !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return until.isPresent() && until.get().isBefore(day);
    }
}
