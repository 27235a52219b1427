package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.TreeRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters an agency below another. One that is only known by its published reports so far is taken into the tree with them. */
@Component
@LegalBasis(article = 2)
@LegalBasis(article = 4)
public class EnterAgency {

    private final Administration administration;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final Chronicle chronicle;
    private final Clock clock;

    EnterAgency(
            Administration administration,
            Agencies agencies,
            AgencyRegister register,
            Chronicle chronicle,
            Clock clock) {
        this.administration = administration;
        this.agencies = agencies;
        this.register = register;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @param slug part of the agency's address; made from the name where empty
     * @param vertical whether it reports along its own line, of which the parent is the upper organ
     */
    public record NewAgency(
            AgencyId parent,
            String name,
            Optional<String> slug,
            AgencyLevel level,
            AgencyKind kind,
            boolean vertical) {}

    @Transactional
    public Change<Agency> of(Actor actor, NewAgency given) {
        register.lockTree();
        var parent = administration.agency(actor, given.parent());
        var checks = new Checks();
        var name = Agency.officialName(checks.line("name", given.name()));
        checks.add(TreeRules.placing(parent, given.level(), given.kind(), given.vertical()));
        var known = agencies.knownAs(name).filter(agency -> agency.name().equals(name));
        known.filter(agency -> !register.isKnownByReportsOnly(agency))
                .ifPresent(agency -> checks.refuse("name", Reason.NAME_TAKEN, agency.name()));
        var slug = new NewSlug(agencies).check(checks, given.slug(), name, known);
        if (checks.failed()) {
            return checks.refused();
        }
        var id = known.map(Agency::id).orElseGet(() -> register.add(slug, name));
        register.describe(id, given.level(), given.kind(), given.vertical());
        register.place(id, Optional.of(parent.id()));
        var entered = agencies.find(id).orElseThrow();
        chronicle.agency(
                actor,
                Chronicle.change(entered, AgencyChange.Kind.ENTERED, LocalDate.now(clock), ""),
                "enter-agency",
                Map.of("name", name, "parent", parent.name()));
        return new Change.Made<>(entered);
    }
}
