package org.gongkai.organisation.act;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes an agency that was dissolved or merged into another. What it did stays with it; its successor answers for it. */
@Component
@LegalBasis(source = Source.INSTITUTIONAL_REFORM_REPLY, part = "(2)(3)")
public class CloseAgency {

    private final Administration administration;
    private final Agencies agencies;
    private final OwnAgency own;
    private final AgencyRegister register;
    private final StaffRegister staff;
    private final DayOfChange days;
    private final LastAdministrator last;
    private final Chronicle chronicle;

    CloseAgency(
            Administration administration,
            Agencies agencies,
            OwnAgency own,
            AgencyRegister register,
            StaffRegister staff,
            DayOfChange days,
            LastAdministrator last,
            Chronicle chronicle) {
        this.administration = administration;
        this.agencies = agencies;
        this.own = own;
        this.register = register;
        this.staff = staff;
        this.days = days;
        this.last = last;
        this.chronicle = chronicle;
    }

    /**
     * @param successor who takes over its duties; empty only where nobody does
     * @param onDay the day it ceases to be; the posts held there end the day before
     */
    @Transactional
    public Change<Agency> of(
            Actor actor, AgencyId id, Optional<AgencyId> successor, LocalDate onDay, String givenReason) {
        register.lockTree();
        var agency = administration.agency(actor, id);
        var heir = successor.map(other -> administration.agency(actor, other));
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(!agency.isOpen(), "day", Reason.CLOSED, agency.name());
        checks.refuseIf(id.equals(own.id()), "successor", Reason.OWN_AGENCY);
        checks.refuseIf(successor.filter(id::equals).isPresent(), "successor", Reason.OWN_SUCCESSOR);
        heir.filter(other -> !other.isOpen())
                .ifPresent(other -> checks.refuse("successor", Reason.CLOSED, other.name()));
        agencies.children(id, days.today()).stream()
                .findFirst()
                .ifPresent(child -> checks.refuse("successor", Reason.HAS_AGENCIES_BELOW, child.name()));
        days.check(checks, id, onDay);
        if (checks.failed()) {
            return checks.refused();
        }
        return last.kept("successor", () -> close(actor, agency, heir, onDay, reason));
    }

    private Agency close(Actor actor, Agency agency, Optional<Agency> heir, LocalDate onDay, String reason) {
        var successor = heir.map(Agency::id);
        register.close(agency.id(), onDay, successor);
        staff.endAll(agency.id(), onDay.minusDays(1));
        var closed = new AgencyChange(
                agency.id(),
                onDay,
                AgencyChange.Kind.CLOSED,
                agency.name(),
                Optional.empty(),
                agency.parent(),
                successor,
                reason);
        var details = new HashMap<>(Map.of("name", agency.name(), "day", onDay.toString()));
        heir.ifPresent(other -> details.put("successor", other.name()));
        chronicle.agency(actor, closed, heir.isPresent() ? "merge-agency" : "close-agency", details);
        return agencies.find(agency.id()).orElseThrow();
    }
}
