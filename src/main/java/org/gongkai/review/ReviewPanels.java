package org.gongkai.review;

import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;

/** Makes the panel that a matter's own page shows of its review. */
public interface ReviewPanels {

    /** Of the newest passage; empty when the matter has never been handed in. Who may see the matter is for its page to ask. */
    Optional<ReviewPanel> of(Matter matter, Actor actor);
}
