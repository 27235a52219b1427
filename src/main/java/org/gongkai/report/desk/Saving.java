package org.gongkai.report.desk;

import java.time.Instant;
import java.util.List;
import org.gongkai.report.model.Place;

/** What saving changes can come to. */
public sealed interface Saving {

    /** All changes are in; those of others since the base version are in the edition too. */
    record Saved(Edition edition) implements Saving {}

    /** Others changed the same places meanwhile; nothing of these changes was saved. */
    record Conflict(Edition edition, List<Clash> clashes) implements Saving {

        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }

    /** The edition is under review or beyond; nothing was saved. */
    record Closed(DeskState state) implements Saving {}

    /** One place with both versions. */
    record Clash(Place place, String theirs, String yours, String by, Instant at) {}
}
