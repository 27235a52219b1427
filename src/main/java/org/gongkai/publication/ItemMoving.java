package org.gongkai.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What taking a version a step further can come to. */
public sealed interface ItemMoving {

    record Moved(Item item) implements ItemMoving {}

    /** The step is not lawful from where the version stands now; somebody else may have been quicker. */
    record NotNow(ItemState state, ItemAct act) implements ItemMoving {}

    /** The contents are not fit for it. */
    record Faulty(List<ItemFault> faults) implements ItemMoving {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Something else stands in the way. */
    record Held(Set<Obstacle> obstacles) implements ItemMoving {

        public Held {
            obstacles = Set.copyOf(obstacles);
        }
    }

    /** What can keep a version from the public. */
    enum Obstacle {
        /** The last signature is missing, or is not on this very version. */
        NOT_SIGNED,
        /** Nobody has passed this very version in a secrecy review. */
        NO_SECRECY_REVIEW,
        /** The agency's organisation code is not known; no index number can be given. */
        NO_CODE,
        /** The machine's clock stands before what has been published already. */
        CLOCK_BEHIND,
        /** It is not to be published of the agency's own accord. */
        NOT_PROACTIVE,
        /** A reason must be given. */
        NO_REASON,
        /** The moment lies in the past, or too far ahead. */
        NO_SUCH_MOMENT,
        /** Who drafted it cannot review it for secrets. */
        OWN_DRAFT,
        /** It has changed since it was shown. */
        CHANGED,
        /** What it tells of others has changed since it was handed in. */
        OVERTAKEN,
        /** The public would have fewer than the usual days to answer, and no reason is given. */
        CONSULTATION_SHORT;

        /** Key of its words in the bundle {@code messages.publication}. */
        public String key() {
            return "obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
