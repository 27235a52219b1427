package org.gongkai.publication.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** What every act on an import begins and ends with. */
@Component
class ImportDesk {

    private final ImportRegister register;
    private final Agencies agencies;
    private final Ledger ledger;
    private final Clock clock;

    ImportDesk(ImportRegister register, Agencies agencies, Ledger ledger, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.ledger = ledger;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Agency agency(Actor actor, AgencyId id) {
        var agency = agencies.find(id).orElseThrow(() -> new NotAllowedException(Power.DRAFT_ITEMS, id));
        actor.require(Power.DRAFT_ITEMS, agency);
        return agency;
    }

    /** @throws NotAllowedException for an import that does not exist as for one of an agency that the actor has no power for */
    ImportBatch lock(Actor actor, ImportId id) {
        var batch = register.lock(id).orElseThrow(() -> new NotAllowedException(Power.DRAFT_ITEMS, new AgencyId(0)));
        agency(actor, batch.agency());
        return batch;
    }

    void move(Actor actor, ImportBatch batch, ImportState to, String act, Optional<String> reason) {
        register.move(batch, to, now());
        enter(actor, batch, act, reason);
    }

    void enter(Actor actor, ImportBatch batch, String name, Optional<String> reason) {
        var act = Act.of(batch.agency(), batch.id().matter(), name)
                .with(Map.of("title", batch.name(), "rows", Integer.toString(batch.accepted())));
        ledger.append(actor, reason.map(act::because).orElse(act));
    }
}
