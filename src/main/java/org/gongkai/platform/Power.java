package org.gongkai.platform;

/**
 * What somebody must be allowed to do before a handler answers.
 *
 * <p>A handler names the power; for which agencies somebody has it is for the act to ask.
 */
public enum Power {
    /** Anybody at all: what the law has the agency publish. */
    PUBLIC,
    /** Whoever has signed in: one's own account and to-do list. */
    SIGNED_IN,
    /** Read reports that are not public: drafts, what was filed. */
    READ_REPORTS,
    /** Draft a report, take it to review and back. */
    DRAFT_REPORTS,
    /** Take part in a review chain: approve, sign, return. */
    REVIEW,
    /** File a signed report, publish it, correct it. */
    FILE_REPORTS,
    /** See items that are not public, with their files and reviews. */
    READ_ITEMS,
    /** Draft items, take them to review and back. */
    DRAFT_ITEMS,
    /** Carry out the secrecy review of an item. */
    SCREEN_ITEMS,
    /** Schedule, withdraw and archive items, hand them over to archive and library. */
    PUBLISH_ITEMS,
    /** Keep the catalogue, the guide, the disclosure rules and the registers. */
    KEEP_CATALOGUE,
    /** Watch the agencies of a subtree: accept and return their reports, remind them, make the aggregate. */
    SUPERVISE,
    /** Read the ledger of all acts. */
    READ_LEDGER,
    /** Keep agencies, people, posts, review chains and keys. */
    ADMINISTER
}
