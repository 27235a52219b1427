package org.gongkai.publication.act;

import gg.jte.Content;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.ItemSummary;
import org.gongkai.publication.Items;
import org.gongkai.review.ReviewedMatter;
import org.springframework.stereotype.Component;

/** Items as matters of review: what lies before a signer, and the lock that keeps signing and publishing apart. */
@Component
class ItemUnderReview implements ReviewedMatter {

    private final ItemRegister register;
    private final Items items;
    private final ItemSummary summary;

    ItemUnderReview(ItemRegister register, Items items, ItemSummary summary) {
        this.register = register;
        this.items = items;
        this.summary = summary;
    }

    @Override
    public String kind() {
        return ItemId.MATTER;
    }

    @Override
    public String path(Matter matter) {
        return "/desk/items/" + matter.id() + "/";
    }

    @Override
    public Content summary(Matter matter) {
        return summary.of(items.find(id(matter)).orElseThrow());
    }

    @Override
    public Optional<String> lockedContent(Matter matter) {
        return register.lock(id(matter)).map(Item::sha256);
    }

    @Override
    public boolean hasTakenEffect(Matter matter) {
        return items.find(id(matter))
                .map(Item::state)
                .filter(state ->
                        state != ItemState.IN_REVIEW && state != ItemState.SIGNED && state != ItemState.SCHEDULED)
                .isPresent();
    }

    private static ItemId id(Matter matter) {
        return new ItemId(matter.id());
    }
}
