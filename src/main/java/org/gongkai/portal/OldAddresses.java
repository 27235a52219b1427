package org.gongkai.portal;

import java.util.List;
import java.util.Optional;

/** Addresses that pages had before: of a site that was taken over, or from before a column was renamed. They lead on for ever. */
public interface OldAddresses {

    /** What the list of them depends on. */
    Tag LIST = Tag.of("moved");

    /**
     * From now on the old address leads to the new one, and so do all that led to the old.
     *
     * @param oldPath path, and query where the old site told its pages apart by it; not percent-encoded
     * @param newPath path on this site, not percent-encoded, without the language
     * @return false where the two are the same or the old one is no path
     */
    boolean lead(String oldPath, String newPath);

    Optional<String> find(String oldPath);

    /** All of them, by the old path. */
    List<Move> all();

    /** What {@link #lead} was told. */
    record Move(String oldPath, String newPath) {}
}
