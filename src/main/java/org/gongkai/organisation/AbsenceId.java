package org.gongkai.organisation;

/** Names one absence of one person. */
public record AbsenceId(long value) {}
