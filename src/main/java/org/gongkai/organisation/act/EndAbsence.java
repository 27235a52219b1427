package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.model.AbsenceRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an absence early; one that has not begun by then is taken back. */
@Component
public class EndAbsence {

    private final Administration administration;
    private final People people;
    private final StaffRegister staff;
    private final AbsenceRegister register;
    private final Clock clock;
    private final Chronicle chronicle;

    EndAbsence(
            Administration administration,
            People people,
            StaffRegister staff,
            AbsenceRegister register,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.people = people;
        this.staff = staff;
        this.register = register;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** Somebody is back today: yesterday was the last day of the absence. */
    @Transactional
    public Change<AbsenceId> of(Actor actor, AbsenceId id) {
        staff.lockStaff();
        var absence = people.absence(id).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        var person = administration.kept(actor, absence.person());
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (!absence.until().isAfter(yesterday)) {
            return Change.refused(Fault.of("until", Reason.ENDED_ALREADY));
        }
        register.endAbsence(id, yesterday);
        chronicle.person(actor, person.agency(), person, "end-absence", Map.of("name", person.name()));
        return new Change.Made<>(id);
    }
}
