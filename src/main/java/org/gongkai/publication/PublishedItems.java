package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** What the public may read; drafts and what is not proactive never come through here. */
public interface PublishedItems {

    /** The item as it is public, withdrawn ones with their notice; empty for what never was. */
    Optional<PublishedItem> find(ItemId id);

    /** A version that was public, as it was then; empty for one that never was or is closed. */
    Optional<PublishedItem> version(ItemId id, int number);

    /** The versions that are or were public, the newest first. */
    List<PublishedVersion> versions(ItemId id);

    /** What a list shows: published, neither withdrawn nor archived. Newest publication first. */
    List<PublishedLine> list(ListQuery query);

    long count(ListQuery query);

    /** The years in which something that the query asks for was published, the newest first. */
    List<Integer> years(ListQuery query);

    /** Published items that have to do with this one, in either direction. */
    List<Related> related(ItemId id);

    /** The newest publication of an agency; for feeds and for what falls still. */
    Optional<PublishedLine> newest(AgencyId agency);

    /** @param isTarget whether this item is what the other one interprets, repeals and so on */
    record Related(Relation.Type type, boolean isTarget, PublishedLine other) {}
}
