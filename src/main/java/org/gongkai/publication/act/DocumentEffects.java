package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.act.ComingValidities.Coming;
import org.springframework.stereotype.Component;

/**
 * What a document that is issued makes of others: it repeals or amends them from the day on which it is in force itself, be it public, kept on
 * file or taken back from the public by then.
 */
@Component
class DocumentEffects {

    private final ItemDesk desk;
    private final ComingValidities coming;
    private final Validities validities;

    DocumentEffects(ItemDesk desk, ComingValidities coming, Validities validities) {
        this.desk = desk;
        this.coming = coming;
        this.validities = validities;
    }

    /** Marks the others at once, or remembers to; where an earlier version named another day, that one counts no more. */
    void of(Actor actor, Item by) {
        coming.forget(by.id());
        var later = by.content().dates().effectiveOn().filter(desk.today()::isBefore);
        for (var relation : by.content().relations()) {
            relation.type()
                    .makes()
                    .ifPresent(validity -> later.ifPresentOrElse(
                            day -> coming.remember(new Coming(relation.target(), by.id(), validity), day),
                            () -> validities.set(actor, relation.target(), validity, Optional.empty())));
        }
    }
}
