package org.gongkai.report.desk;

import java.time.Instant;
import java.util.List;
import org.gongkai.platform.Message;
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

    /** Some changes cannot be taken at all: no such place, more text than a place holds, a figure that is computed. Nothing was saved. */
    record Refused(Edition edition, List<Refusal> refusals) implements Saving {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The edition is under review or beyond; nothing was saved. */
    record Closed(DeskState state) implements Saving {}

    /** One place with both versions. */
    record Clash(Place place, String theirs, String yours, String by, Instant at) {}

    /** One change that cannot be taken, and why, in words of the bundle that the findings' words are in. */
    record Refusal(Place place, Message why) {}
}
