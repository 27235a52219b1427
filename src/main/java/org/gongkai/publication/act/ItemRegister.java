package org.gongkai.publication.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** The next serial of an agency in a year; whoever asks second waits for the first to finish. */
    int nextSerial(AgencyId agency, int year);

    /** Whether no item, withdrawn ones among them, bears that number. */
    boolean isFree(IndexNumber index);

    /** When the agency published last. */
    Optional<Instant> lastPublication(AgencyId agency);

    /** Versions whose moment has come. */
    List<ItemId> scheduled(Instant until);

    /** Public documents whose last day has passed and that are still shown as in force. */
    List<ItemId> runOut(LocalDate today);

    /** Another item of the agency, public or on its way, with that document number. */
    Optional<ItemId> numbered(AgencyId agency, String documentNumber, ItemId except);
}
