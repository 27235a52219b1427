package org.gongkai.review;

/** Names one passage of a matter through its chain. */
public record ReviewId(long value) {}
