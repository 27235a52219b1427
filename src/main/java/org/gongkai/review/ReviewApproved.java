package org.gongkai.review;

import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;

/** The last signature of the chain stands. */
public record ReviewApproved(ReviewId review, Matter matter, String content, Actor by) {}
