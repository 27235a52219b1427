package org.gongkai.review;

import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.SectionId;

/**
 * Takes matters through their agency's chain.
 *
 * <p>What comes of it is told by {@link ReviewApproved}, {@link ReviewReturned} and {@link ReviewWithdrawn} within the transaction of the act.
 */
public interface Reviews {

    /**
     * Begins the passage of a matter through its agency's chain for matters of its kind.
     *
     * @param content SHA-256 of the exact version that is to be signed
     * @param section whose head takes part, where the chain has such a step
     * @throws IllegalStateException when the matter is under review already
     * @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction of the act that hands it in
     */
    ReviewId open(Actor by, Agency agency, Matter matter, String title, String content, Optional<SectionId> section);

    /** The newest passage of the matter. */
    Optional<Review> find(Matter matter);

    /**
     * Whether the last signature stands, on this very version.
     *
     * <p>It stays so until the transaction ends only if the caller has locked the matter's row first, as {@link ReviewedMatter#lockedContent} does.
     */
    boolean isApproved(Matter matter, String content);

    /**
     * Ends the passage, or takes back its approval, because the matter has changed: what was signed is no more.
     *
     * <p>Publishes no event: it is called by the act that changes the matter, within its transaction.
     */
    void voidFor(Actor by, Matter matter, String reason);
}
