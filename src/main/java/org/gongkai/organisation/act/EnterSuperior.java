package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.organisation.model.TreeRules;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Enters the agency that one at the top of the tree reports to; whoever administers all of the lower administers both from then on.
 *
 * <p>Nobody else's powers are touched: the superior is new, and below it stands only what the actor administered already.
 */
@Component
public class EnterSuperior {

    private final Administration administration;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final StaffRegister staff;
    private final Clock clock;
    private final Chronicle chronicle;

    EnterSuperior(
            Administration administration,
            Agencies agencies,
            AgencyRegister register,
            StaffRegister staff,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.agencies = agencies;
        this.register = register;
        this.staff = staff;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** What is above an agency that stands at the top. */
    public record Superior(String name, AgencyLevel level, AgencyKind kind) {}

    @Transactional
    public Change<Agency> of(Actor actor, AgencyId id, Superior given) {
        register.lockTree();
        var agency = administration.agency(actor, id);
        if (!actor.mayThroughout(Power.ADMINISTER, agency) || actor.person().isEmpty()) {
            throw new NotAllowedException(Power.ADMINISTER, id);
        }
        var checks = new Checks();
        var name = Agency.officialName(checks.line("name", given.name()));
        checks.refuseIf(agency.parent().isPresent(), "name", Reason.HAS_PARENT, agency.name());
        checks.refuseIf(agency.level().isEmpty(), "name", Reason.LEVEL_UNKNOWN, agency.name());
        var known = agencies.knownAs(name).filter(other -> other.name().equals(name));
        known.filter(other -> other.id().equals(id) || !register.isKnownByReportsOnly(other))
                .ifPresent(other -> checks.refuse("name", Reason.NAME_TAKEN, other.name()));
        var slug = new NewSlug(agencies).check(checks, Optional.empty(), name, known);
        if (checks.failed()) {
            return checks.refused();
        }
        var superior = known.map(Agency::id).orElseGet(() -> register.add(slug, name));
        register.describe(superior, given.level(), given.kind(), false);
        var entered = agencies.find(superior).orElseThrow();
        var misplaced = TreeRules.placing(entered, agency.level().orElseThrow(), agency.kind(), agency.vertical());
        if (misplaced.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Change.refused(Fault.of("level", misplaced.get().reason(), entered.name()));
        }
        register.place(id, Optional.of(superior));
        tell(actor, entered, agency);
        return new Change.Made<>(entered);
    }

    private void tell(Actor actor, Agency superior, Agency agency) {
        var today = LocalDate.now(clock);
        staff.appoint(
                actor.person().orElseThrow(),
                superior.id(),
                Optional.empty(),
                Post.ADMINISTRATOR,
                actor.title(),
                true,
                today,
                Optional.empty());
        chronicle.agency(
                actor,
                Chronicle.change(superior, AgencyChange.Kind.ENTERED, today, ""),
                "enter-superior",
                Map.of("name", superior.name()));
        var moved = agencies.find(agency.id()).orElseThrow();
        chronicle.agency(
                actor,
                Chronicle.change(moved, AgencyChange.Kind.MOVED, today, ""),
                "move-agency",
                Map.of("name", agency.name(), "parent", superior.name(), "day", today.toString()));
    }
}
