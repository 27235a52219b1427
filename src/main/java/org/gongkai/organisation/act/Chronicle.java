package org.gongkai.organisation.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.OrganisationChanged;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.model.AgencyRegister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was done into the agency's own history and tells those who have to know, the ledger first. */
@Component
final class Chronicle {

    private final AgencyRegister register;
    private final ApplicationEventPublisher events;

    Chronicle(AgencyRegister register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    /** @param act without the name of the module */
    void agency(Actor actor, AgencyChange change, String act, Map<String, String> details) {
        register.record(change);
        var told = OrganisationChanged.of(
                        actor, change.agency(), "agency", change.agency().value(), "organisation." + act)
                .with(details);
        events.publishEvent(change.reason().isEmpty() ? told : told.because(change.reason()));
    }

    void person(Actor actor, AgencyId at, Person person, String act, Map<String, String> details) {
        events.publishEvent(
                OrganisationChanged.of(actor, at, "person", person.id().value(), "organisation." + act)
                        .with(details));
    }

    void person(Actor actor, Person person, String act, String reason, Map<String, String> details) {
        events.publishEvent(OrganisationChanged.of(
                        actor, person.agency(), "person", person.id().value(), "organisation." + act)
                .because(reason)
                .with(details));
    }

    void section(Actor actor, AgencyId at, long section, String act, Map<String, String> details) {
        events.publishEvent(OrganisationChanged.of(actor, at, "section", section, "organisation." + act)
                .with(details));
    }

    void leadingGroup(Actor actor, AgencyId at, Map<String, String> details) {
        events.publishEvent(
                OrganisationChanged.of(actor, at, "leading-group", at.value(), "organisation.set-leading-group")
                        .with(details));
    }

    /** A change after which the agency is called and stands as before. */
    static AgencyChange change(Agency agency, AgencyChange.Kind kind, LocalDate onDay, String reason) {
        return new AgencyChange(
                agency.id(), onDay, kind, agency.name(), Optional.empty(), agency.parent(), Optional.empty(), reason);
    }
}
