package org.gongkai.publication.act;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an item in a column of the agency's catalogue. */
@Component
public class StartItem {

    private final ItemDesk desk;
    private final ItemRegister register;
    private final Catalogue catalogue;

    StartItem(ItemDesk desk, ItemRegister register, Catalogue catalogue) {
        this.desk = desk;
        this.register = register;
        this.catalogue = catalogue;
    }

    /** @throws NotAllowedException also for a column that is another agency's, closed or not there */
    @Transactional
    public Item of(Actor actor, AgencyId id, ColumnId columnId, ItemKind kind) {
        var agency = desk.agency(actor, Power.DRAFT_ITEMS, id);
        var column = catalogue
                .find(columnId)
                .filter(each -> each.agency().equals(id) && !each.closed())
                .orElseThrow(() -> new NotAllowedException(Power.DRAFT_ITEMS, id));
        var section = ItemDesk.section(actor, id).or(column::section);
        var content = ItemContent.blank(column.id(), kind, agency.name());
        var item = register.start(id, content, section, ItemDesk.drafter(actor), desk.now());
        desk.told(actor, item, Optional.empty(), ItemAct.START, UnaryOperator.identity());
        return item;
    }
}
