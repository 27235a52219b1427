package org.gongkai.publication.act;

import java.util.function.UnaryOperator;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.body.Body;
import org.gongkai.publication.upload.BroughtFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft's contents, finished or not; only what cannot be kept at all is refused. */
@Component
public class SaveItem {

    private final ItemDesk desk;
    private final ItemRegister register;
    private final ItemChecks checks;
    private final BroughtFiles brought;

    SaveItem(ItemDesk desk, ItemRegister register, ItemChecks checks, BroughtFiles brought) {
        this.desk = desk;
        this.register = register;
        this.checks = checks;
        this.brought = brought;
    }

    /** @param baseRevision the revision that whoever sends the contents has seen */
    @Transactional
    public ItemSaving of(Actor actor, ItemId id, int baseRevision, ItemContent typed) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        var item = locked.item();
        if (!item.state().isOpen()) {
            return new ItemSaving.Closed(item.state());
        }
        if (item.revision() != baseRevision) {
            return new ItemSaving.Conflict(item);
        }
        var content = CleanContent.of(typed);
        var faults = checks.ofDraft(locked.agency(), content);
        if (!faults.isEmpty()) {
            return new ItemSaving.Refused(item, faults);
        }
        if (content.equals(item.content())) {
            return new ItemSaving.Saved(item);
        }
        var saved = register.write(item, content, desk.now());
        brought.note(saved.agency(), Body.images(content.body()));
        desk.enter(actor, saved, "publication.save", UnaryOperator.identity());
        return new ItemSaving.Saved(saved);
    }
}
