package org.gongkai.organisation;

/** Names a person who works with the program. */
public record PersonId(long value) {}
