package org.gongkai.publication.register.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** What every act on a register begins and ends with: the power, the clock, the ledger. */
@Component
class RegisterDesk {

    private final Agencies agencies;
    private final Ledger ledger;
    private final Clock clock;

    RegisterDesk(Agencies agencies, Ledger ledger, Clock clock) {
        this.agencies = agencies;
        this.ledger = ledger;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The agency, for which the actor has the power.
     *
     * @throws NotAllowedException for an agency that does not exist as for one that the actor has no power for
     */
    Agency agency(Actor actor, Power power, AgencyId id) {
        var agency = agencies.find(id).orElseThrow(() -> refused(power));
        actor.require(power, agency);
        return agency;
    }

    /** What is answered for something that does not exist. */
    static NotAllowedException refused(Power power) {
        return new NotAllowedException(power, new AgencyId(0));
    }

    /** What the ledger knows an agency's registers as a whole by. */
    static Matter registersOf(AgencyId agency) {
        return new Matter("registers", agency.value());
    }

    void enter(Actor actor, AgencyId agency, Matter matter, String act, UnaryOperator<Act> details) {
        ledger.append(actor, details.apply(Act.of(agency, matter, act)));
    }
}
