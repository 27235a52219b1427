package org.gongkai.report.desk.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.Beginning;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.act.EditionRegister.Opening;
import org.springframework.stereotype.Component;

/** Opens the edition that follows a published one, with what is public in it. */
@Component
class NextEdition {

    private final Desk desk;

    NextEdition(Desk desk) {
        this.desk = desk;
    }

    /** Empty where the act opens none, or there is a next edition already. */
    Optional<Edition> after(Actor actor, Edition before, DeskAct act, String reason) {
        return Beginning.after(before.state(), act).flatMap(state -> {
            var opening = new Opening(
                    before.agency(),
                    before.year(),
                    before.kind(),
                    before.number() + 1,
                    state,
                    Optional.of(reason),
                    Optional.of(before));
            return desk.begin(actor, opening, Draft.of(before), act);
        });
    }
}
