package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

/**
 * How a version comes to be, always as a draft; what is not in {@link #ALL} cannot happen.
 *
 * @param after where the version before must stand; empty for the first
 */
public record Beginning(Optional<ItemState> after, ItemAct act) {

    public static final List<Beginning> ALL = List.of(
            new Beginning(Optional.empty(), ItemAct.START),
            // What is public stays so until the next version takes its place.
            new Beginning(Optional.of(ItemState.PUBLISHED), ItemAct.AMEND),
            new Beginning(Optional.of(ItemState.ARCHIVED), ItemAct.AMEND),
            new Beginning(Optional.of(ItemState.WITHDRAWN), ItemAct.AMEND),
            // What was withheld may be published one day (条例 Art. 18).
            new Beginning(Optional.of(ItemState.KEPT), ItemAct.AMEND));

    public static boolean mayFollow(ItemState before) {
        return ALL.stream().anyMatch(each -> each.after.equals(Optional.of(before)));
    }
}
