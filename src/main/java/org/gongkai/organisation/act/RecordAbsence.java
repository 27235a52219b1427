package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Absence;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.AbsenceRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records from when until when somebody is away and who stands in. Whoever stands in is there, and stands in for one person at a time. */
@Component
@LegalBasis(article = 4)
public class RecordAbsence {

    private final Administration administration;
    private final People people;
    private final StaffRegister staff;
    private final AbsenceRegister register;
    private final Clock clock;
    private final Chronicle chronicle;

    RecordAbsence(
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

    /** @param deputy somebody who holds a post at an agency at which the absent does, through the whole absence */
    public record NewAbsence(PersonId person, PersonId deputy, LocalDate from, LocalDate until, String reason) {}

    @Transactional
    public Change<Absence> of(Actor actor, NewAbsence given) {
        staff.lockStaff();
        var person = administration.kept(actor, given.person());
        var deputy = people.find(given.deputy()).filter(found -> isColleague(found, given));
        var checks = new Checks();
        var reason = checks.text("reason", given.reason());
        checks.refuseIf(given.until().isBefore(given.from()), "until", Reason.ENDS_BEFORE_IT_BEGINS);
        checks.refuseIf(
                given.until().isBefore(LocalDate.now(clock)),
                "until",
                Reason.IN_THE_PAST,
                LocalDate.now(clock).toString());
        checks.refuseIf(!person.active(), "person", Reason.HAS_LEFT, person.name());
        checks.refuseIf(given.deputy().equals(given.person()), "deputy", Reason.OWN_DEPUTY);
        checks.refuseIf(deputy.isEmpty(), "deputy", Reason.DEPUTY_WITHOUT_POST);
        deputy.filter(found -> isAway(found.id(), given))
                .ifPresent(found -> checks.refuse("deputy", Reason.DEPUTY_ABSENT, found.name()));
        checks.refuseIf(isAway(given.person(), given), "from", Reason.ABSENT_ALREADY, person.name());
        var standsInFor = register.standingInFor(given.person(), given.from(), given.until());
        checks.refuseIf(standsInFor, "person", Reason.STANDS_IN_FOR_OTHER, person.name());
        if (checks.failed()) {
            return checks.refused();
        }
        var id = register.addAbsence(given.person(), given.deputy(), given.from(), given.until(), reason);
        chronicle.person(
                actor,
                person,
                "record-absence",
                reason,
                Map.of(
                        "name", person.name(),
                        "deputy", deputy.orElseThrow().name(),
                        "from", given.from().toString(),
                        "until", given.until().toString()));
        return new Change.Made<>(people.absence(id).orElseThrow());
    }

    /** Whether the deputy is in office, all the while, at an agency at which the absent is. */
    private boolean isColleague(Person deputy, NewAbsence given) {
        var agencies = people.terms(given.person()).stream()
                .filter(term -> term.isOpenOn(given.from()))
                .map(term -> term.appointment().agency())
                .collect(Collectors.toSet());
        return deputy.active()
                && people.terms(deputy.id()).stream()
                        .filter(term -> !term.from().isAfter(given.from()) && term.isOpenOn(given.until()))
                        .filter(term -> term.appointment().post().mayStandIn())
                        .anyMatch(term -> agencies.contains(term.appointment().agency()));
    }

    private boolean isAway(PersonId who, NewAbsence given) {
        return people.absences(who).stream().anyMatch(absence -> absence.touches(given.from(), given.until()));
    }
}
