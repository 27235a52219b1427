package org.gongkai.organisation.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.TreeRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an agency, with all that stand below it, below another.
 *
 * <p>It takes power over the agency, over where it stood and over where it is going to stand.
 */
@Component
public class MoveAgency {

    private final Administration administration;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final LastAdministrator last;
    private final DayOfChange days;
    private final Chronicle chronicle;

    MoveAgency(
            Administration administration,
            Agencies agencies,
            AgencyRegister register,
            LastAdministrator last,
            DayOfChange days,
            Chronicle chronicle) {
        this.administration = administration;
        this.agencies = agencies;
        this.register = register;
        this.last = last;
        this.days = days;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Agency> of(Actor actor, AgencyId id, AgencyId to, LocalDate onDay, String givenReason) {
        register.lockTree();
        var agency = administration.agency(actor, id);
        var parent = administration.agency(actor, to);
        agency.parent().ifPresent(former -> administration.agency(actor, former));
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(!agency.isOpen(), "parent", Reason.CLOSED, agency.name());
        checks.refuseIf(parent.path().contains(id), "parent", Reason.BELOW_ITSELF, parent.name());
        checks.refuseIf(
                agency.parent().filter(to::equals).isPresent(), "parent", Reason.STANDS_THERE_ALREADY, parent.name());
        checks.refuseIf(agency.level().isEmpty(), "parent", Reason.LEVEL_UNKNOWN, agency.name());
        agency.level()
                .ifPresent(level -> checks.add(TreeRules.placing(parent, level, agency.kind(), agency.vertical())));
        days.check(checks, id, onDay);
        if (checks.failed()) {
            return checks.refused();
        }
        return last.kept("parent", () -> move(actor, agency, parent, onDay, reason));
    }

    private Agency move(Actor actor, Agency agency, Agency parent, LocalDate onDay, String reason) {
        register.place(agency.id(), Optional.of(parent.id()));
        var moved = agencies.find(agency.id()).orElseThrow();
        chronicle.agency(
                actor,
                Chronicle.change(moved, AgencyChange.Kind.MOVED, onDay, reason),
                "move-agency",
                Map.of("name", agency.name(), "parent", parent.name(), "day", onDay.toString()));
        return moved;
    }
}
