package org.gongkai.publication.web.desk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.publication.ItemState;

/** The parts of the list of items. */
enum ItemTab {
    MINE(EnumSet.of(ItemState.DRAFT)),
    DRAFTS(EnumSet.of(ItemState.DRAFT)),
    REVIEW(EnumSet.of(ItemState.IN_REVIEW)),
    /** No secrecy review of the very version has passed yet, or it has been referred. */
    SECRECY(EnumSet.of(ItemState.IN_REVIEW, ItemState.SIGNED, ItemState.SCHEDULED, ItemState.REFERRED)),
    READY(EnumSet.of(ItemState.SIGNED, ItemState.SCHEDULED)),
    PUBLISHED(EnumSet.of(ItemState.PUBLISHED)),
    FILED(EnumSet.of(ItemState.KEPT, ItemState.ARCHIVED, ItemState.WITHDRAWN, ItemState.DISCARDED));

    private final Set<ItemState> states;

    ItemTab(Set<ItemState> states) {
        this.states = states;
    }

    Set<ItemState> states() {
        return states;
    }

    /** Whether what it lists is still to be published, so that its time limit matters. */
    boolean isUnderWay() {
        return this != PUBLISHED && this != FILED;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return ItemWords.of("tab." + key());
    }

    static Optional<ItemTab> of(String key) {
        for (var tab : values()) {
            if (tab.key().equals(key)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
