package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

/** Items as staff see them; whoever asks for somebody goes through {@link VisibleItems}. */
public interface Items {

    /** The newest version. */
    Optional<Item> find(ItemId id);

    Optional<Item> version(ItemId id, int number);

    /** Every version, the newest first. */
    List<Item> versions(ItemId id);
}
