package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.TreeRules;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets an agency's level, its kind and whether it reports along its own line. */
@Component
public class DescribeAgency {

    private final Administration administration;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final Chronicle chronicle;
    private final Clock clock;

    DescribeAgency(
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

    @Transactional
    public Change<Agency> of(Actor actor, AgencyId id, AgencyLevel level, AgencyKind kind, boolean vertical) {
        register.lockTree();
        var agency = administration.agency(actor, id);
        var today = LocalDate.now(clock);
        var checks = new Checks();
        checks.refuseIf(!agency.isOpen(), "level", Reason.CLOSED, agency.name());
        agency.parent()
                .flatMap(agencies::find)
                .ifPresent(parent -> checks.add(TreeRules.placing(parent, level, kind, vertical)));
        var described = as(agency, level, kind, vertical);
        agencies.children(id, today).stream()
                .flatMap(child -> outOfPlace(described, child).stream())
                .findFirst()
                .ifPresent(fault -> checks.add(Optional.of(fault)));
        if (checks.failed()) {
            return checks.refused();
        }
        if (described.equals(agency)) {
            return new Change.Made<>(agency);
        }
        register.describe(id, level, kind, vertical);
        chronicle.agency(
                actor,
                Chronicle.change(agency, AgencyChange.Kind.DESCRIBED, today, ""),
                "describe-agency",
                described(level, kind, vertical));
        return new Change.Made<>(described);
    }

    private static Agency as(Agency agency, AgencyLevel level, AgencyKind kind, boolean vertical) {
        return new Agency(
                agency.id(),
                agency.slug(),
                agency.name(),
                Optional.of(level),
                kind,
                vertical,
                agency.path(),
                agency.closedOn(),
                agency.successor());
    }

    private static Map<String, String> described(AgencyLevel level, AgencyKind kind, boolean vertical) {
        var words = Words.in("organisation");
        return Map.of(
                "level", words.of("level." + level.name().toLowerCase(Locale.ROOT)),
                "agency-kind", words.of("kind." + kind.name().toLowerCase(Locale.ROOT)),
                "vertical", words.of(vertical ? "line.vertical" : "line.local"));
    }

    private static Optional<Fault> outOfPlace(Agency parent, Agency child) {
        return child.level()
                .flatMap(level -> TreeRules.placing(parent, level, child.kind(), child.vertical()))
                .map(fault -> Fault.of("level", Reason.LEVEL_BELOW_CHILD, child.name()));
    }
}
