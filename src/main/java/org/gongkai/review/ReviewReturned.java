package org.gongkai.review;

import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;

/** A signer sent the matter back. */
public record ReviewReturned(ReviewId review, Matter matter, String reason, Actor by) {}
