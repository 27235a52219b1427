package org.gongkai.review;

/** What an act at a review can come to. */
public sealed interface Signing {

    /** @param review as it stands after the act */
    record Done(Review review) implements Signing {}

    /** The passage has ended, or what it led to stands already. */
    record Closed(Review.State state) implements Signing {}

    /** What lies there now is not what the signer was shown; nothing was signed. */
    record Changed() implements Signing {}

    /** Others were quicker: the matter stands at another step than the signer was shown. */
    record MovedOn(int current) implements Signing {}

    /** The step is not this person's to act at. */
    record NotYours(Why why) implements Signing {}

    /** Something has come of the signature, so it can no longer be taken back. */
    record TooLate() implements Signing {}

    /** The matter cannot be handed over to that person. */
    record NoDeputy() implements Signing {}

    /** Why somebody cannot act at a step. */
    enum Why {
        /** Does not hold the post, or no longer, and stands in for nobody who does. */
        NOT_THE_POST,
        SIGNED_ALREADY,
        /** Signed another step, and does not hold both posts. */
        SIGNED_ANOTHER_STEP,
        /** Only who handed the matter in can take it back. */
        NOT_SUBMITTED_BY_YOU,
        /** There is no signature of this person that could be taken back. */
        NO_SIGNATURE
    }
}
