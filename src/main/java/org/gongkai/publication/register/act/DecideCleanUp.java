package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what is to become of documents of a clean-up, one entry in the ledger for each; may be changed until the result is drafted. */
@Component
public class DecideCleanUp {

    private final CleanUpDesk cleanUps;
    private final RegisterDesk desk;
    private final CleanUpRows rows;

    DecideCleanUp(CleanUpDesk cleanUps, RegisterDesk desk, CleanUpRows rows) {
        this.cleanUps = cleanUps;
        this.desk = desk;
        this.rows = rows;
    }

    /** @param positions the lines that are decided alike */
    @Transactional
    public Entering<CleanUp> of(
            Actor actor, CleanUpId id, Set<Integer> positions, CleanUpDecision decision, String reason) {
        var cleanUp = cleanUps.lock(actor, id);
        var why = Typed.line(reason);
        var lines = cleanUp.lines().stream()
                .filter(line -> positions.contains(line.position()))
                .toList();
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "reason", why);
        Typed.when(faults, positions.isEmpty(), "document", Reason.NONE_TICKED);
        Typed.when(faults, lines.size() != positions.size(), "document", Reason.NOT_IN_LIST);
        Typed.when(faults, cleanUp.state() != CleanUp.State.OPEN, "decision", Reason.NOT_NOW);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        for (var line : lines) {
            rows.decide(actor, id, line.position(), decision, why, desk.now());
            cleanUps.enter(
                    actor,
                    cleanUp,
                    "publication.decide-clean-up",
                    entry -> entry.because(why)
                            .with(Map.of("document-title", line.title(), "clean-up-decision", decision.name())));
        }
        return new Entering.Entered<>(cleanUp);
    }
}
