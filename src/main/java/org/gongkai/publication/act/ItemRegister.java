package org.gongkai.publication.act;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Validity;

/** The items as the acts write them, within an act's transaction. */
public interface ItemRegister {

    Item start(AgencyId agency, ItemContent content, Optional<SectionId> section, Item.Drafter drafter, Instant now);

    /** Adds the version after the newest one. */
    Item begin(Item before, String cause, Optional<SectionId> section, Item.Drafter drafter, Instant now);

    /** The newest version; nobody else can change any version of the item until the transaction ends. */
    Optional<Item> lock(ItemId id);

    /** Puts new contents in, as the next revision. */
    Item write(Item item, ItemContent content, Instant now);

    /** @param reason remembered with the version; empty leaves what is there */
    Item move(Item item, ItemState to, Optional<String> reason, Instant now);

    Item schedule(Item item, Optional<Instant> moment, Instant now);

    /** Makes a version what the public sees of its item. */
    Item publish(Item item, IndexNumber index, Optional<Validity> validity, Instant now);

    /** Takes the item's public side back. */
    void withdraw(ItemId id, String reason, Instant now);

    void archive(ItemId id, Instant now);

    /** @return whether the item is public and its validity was another */
    boolean validity(ItemId id, Validity validity, Instant now);

    /** Closes a version that was public, for a reason that everybody reads in its place. */
    void close(Item version, String reason, Instant now);

    /** When the agency published last. */
    Optional<Instant> lastPublication(AgencyId agency);

    /** Another item of the agency, public or on its way, with that document number. */
    Optional<ItemId> numbered(AgencyId agency, String documentNumber, ItemId except);
}
