package org.gongkai.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;

/** The secrecy reviews of all matters; only ever added to. */
public interface SecrecyReviews {

    /**
     * Puts down what a reviewer found, with its entry in the ledger. Who may review is for the act to ask.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction of an act
     */
    SecrecyReview record(
            Actor by, Agency agency, Matter matter, String content, SecrecyReview.Result result, Optional<String> note);

    /** The last word on this very version. */
    Optional<SecrecyReview> of(Matter matter, String content);

    /** Of every version, the newest first. */
    List<SecrecyReview> of(Matter matter);

    /**
     * Those matters whose very version somebody has reviewed, whatever they found.
     *
     * @param contents SHA-256 of the version asked for, of each matter
     */
    Set<Matter> reviewed(Map<Matter, String> contents);

    /** Whether the last word on this very version is that it may be released. */
    default boolean hasPassed(Matter matter, String content) {
        return of(matter, content)
                .filter(review -> review.result() == SecrecyReview.Result.PASSED)
                .isPresent();
    }
}
