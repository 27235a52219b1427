package org.gongkai.publication.register.act;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUps;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a clean-up with its announcement, within the transaction of the act: public, taken back, given up. */
@Component
class CleanUpOutcome {

    private final CleanUps cleanUps;
    private final CleanUpRows rows;
    private final CleanUpDesk desk;
    private final RegisterDesk clock;
    private final CleanUpEffects effects;

    CleanUpOutcome(CleanUps cleanUps, CleanUpRows rows, CleanUpDesk desk, RegisterDesk clock, CleanUpEffects effects) {
        this.cleanUps = cleanUps;
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
        this.effects = effects;
    }

    @EventListener
    void announced(ItemMoved moved) {
        cleanUps.announcedBy(moved.item())
                .flatMap(found -> rows.lock(found.id()))
                .ifPresent(cleanUp -> follow(cleanUp, moved));
    }

    private void follow(CleanUp cleanUp, ItemMoved moved) {
        if (moved.act() == ItemAct.PUBLISH && cleanUp.state() == CleanUp.State.DRAFTED) {
            apply(cleanUp, moved);
        } else if (moved.act() == ItemAct.WITHDRAW && cleanUp.state() == CleanUp.State.PUBLISHED) {
            takeBack(cleanUp, moved.version());
        } else if (moved.act() == ItemAct.DISCARD && isGone(cleanUp, moved)) {
            rows.reopen(cleanUp.id());
            desk.enter(Actor.SYSTEM, cleanUp, "publication.reopen-clean-up", UnaryOperator.identity());
        }
    }

    private void apply(CleanUp cleanUp, ItemMoved moved) {
        var ended = effects.apply(cleanUp, moved.item());
        rows.published(cleanUp.id(), clock.today());
        desk.enter(
                Actor.SYSTEM,
                cleanUp,
                "publication.apply-clean-up",
                entry -> entry.with(Map.of("ended", Integer.toString(ended))));
    }

    private void takeBack(CleanUp cleanUp, Item announcement) {
        var why = announcement.reason().orElseThrow();
        effects.undo(cleanUp, announcement.id(), why);
        rows.takenBack(cleanUp.id());
        desk.enter(Actor.SYSTEM, cleanUp, "publication.undo-clean-up", entry -> entry.because(why));
    }

    /** The draft of a later version may be given up while an earlier one was public. */
    private static boolean isGone(CleanUp cleanUp, ItemMoved moved) {
        return cleanUp.state() == CleanUp.State.DRAFTED && moved.version().number() == 1;
    }
}
