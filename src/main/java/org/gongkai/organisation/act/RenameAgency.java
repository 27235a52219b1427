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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an agency another name from some day on; its address and its published reports keep. */
@Component
public class RenameAgency {

    private final Administration administration;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final DayOfChange days;
    private final Chronicle chronicle;

    RenameAgency(
            Administration administration,
            Agencies agencies,
            AgencyRegister register,
            DayOfChange days,
            Chronicle chronicle) {
        this.administration = administration;
        this.agencies = agencies;
        this.register = register;
        this.days = days;
        this.chronicle = chronicle;
    }

    /** @param onDay since when it is called so; today or before, and not before anything else that became of it */
    @Transactional
    public Change<Agency> of(Actor actor, AgencyId id, String newName, LocalDate onDay, String givenReason) {
        register.lockTree();
        var agency = administration.agency(actor, id);
        var checks = new Checks();
        var name = Agency.officialName(checks.line("name", newName));
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(!agency.isOpen(), "name", Reason.CLOSED, agency.name());
        checks.refuseIf(name.equals(agency.name()), "name", Reason.SAME_NAME);
        checks.refuseIf(
                !name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit),
                "name",
                Reason.WITHOUT_LETTERS);
        agencies.knownAs(name)
                .filter(other -> other.name().equals(name) && !other.id().equals(id))
                .ifPresent(other -> checks.refuse("name", Reason.NAME_TAKEN, other.name()));
        days.check(checks, id, onDay);
        if (checks.failed()) {
            return checks.refused();
        }
        register.rename(id, name);
        var renamed = new AgencyChange(
                id,
                onDay,
                AgencyChange.Kind.RENAMED,
                name,
                Optional.of(agency.name()),
                agency.parent(),
                Optional.empty(),
                reason);
        chronicle.agency(
                actor,
                renamed,
                "rename-agency",
                Map.of("former-name", agency.name(), "name", name, "day", onDay.toString()));
        return new Change.Made<>(agencies.find(id).orElseThrow());
    }
}
