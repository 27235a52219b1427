package org.gongkai.organisation.model;

import java.time.LocalDate;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.PersonId;

/** Where absences are written, under the lock of {@link StaffRegister#lockStaff()}. */
public interface AbsenceRegister {

    /** Whether somebody stands in for another on any of these days. */
    boolean standingInFor(PersonId deputy, LocalDate from, LocalDate until);

    AbsenceId addAbsence(PersonId person, PersonId deputy, LocalDate from, LocalDate until, String reason);

    /** Ends an absence early; one that has not begun is taken back whole. */
    void endAbsence(AbsenceId id, LocalDate until);
}
