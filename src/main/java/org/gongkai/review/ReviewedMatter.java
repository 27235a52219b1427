package org.gongkai.review;

import gg.jte.Content;
import java.util.Optional;
import org.gongkai.ledger.Matter;

/** A kind of matter that is reviewed; one bean for each kind, handed in by the module that keeps such matters. */
public interface ReviewedMatter {

    /** Such as {@code report}; words for it stand in the bundle {@code messages.review} as {@code kind.report}. */
    String kind();

    /** Address of the matter's own page. */
    String path(Matter matter);

    /** What the signing page shows of it. */
    Content summary(Matter matter);

    /**
     * SHA-256 of the matter as it stands, with its row locked until the transaction ends; empty when there is no such matter.
     *
     * <p>Every act at a review begins with this, and every act of the matter's module locks the same row before it asks {@link Reviews}:
     * whoever comes second waits, and neither waits for the other in a circle.
     */
    Optional<String> lockedContent(Matter matter);

    /** Whether something has come of the approval, such as filing; from then on nobody can take back a signature. */
    boolean hasTakenEffect(Matter matter);
}
