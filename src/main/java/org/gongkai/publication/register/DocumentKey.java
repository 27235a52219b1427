package org.gongkai.publication.register;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.ledger.Matter;
import org.gongkai.publication.ItemId;

/** What a line of the register of documents stands for: an item, or an entry without a page. */
public sealed interface DocumentKey {

    record OfItem(ItemId id) implements DocumentKey {}

    record OfEntry(EntryId id) implements DocumentKey {}

    Pattern SHAPE = Pattern.compile("(item|entry)-([1-9]\\d{0,17})");

    static Optional<DocumentKey> of(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(found.group(2));
        return Optional.of("item".equals(found.group(1)) ? new OfItem(new ItemId(id)) : new OfEntry(new EntryId(id)));
    }

    /** As addresses and evidence name it, such as {@code item-12}. */
    default String text() {
        return switch (this) {
            case OfItem(var id) -> "item-" + id.value();
            case OfEntry(var id) -> "entry-" + id.value();
        };
    }

    /** What the ledger knows it by. */
    default Matter matter() {
        return switch (this) {
            case OfItem(var id) -> id.matter();
            case OfEntry(var id) -> id.matter();
        };
    }
}
