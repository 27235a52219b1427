package org.gongkai.review;

import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;

/** Who handed the matter in took it back, or a signer took back a signature before anything came of it. */
public record ReviewWithdrawn(ReviewId review, Matter matter, String reason, Actor by) {}
