package org.gongkai.publication;

import java.util.List;

/** What saving an item's contents can come to. */
public sealed interface ItemSaving {

    record Saved(Item item) implements ItemSaving {}

    /** Others saved meanwhile; nothing was saved. */
    record Conflict(Item theirs) implements ItemSaving {}

    /** Contents that cannot be kept at all; nothing was saved. */
    record Refused(Item item, List<ItemFault> faults) implements ItemSaving {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The version is under review or beyond; nothing was saved. */
    record Closed(ItemState state) implements ItemSaving {}
}
