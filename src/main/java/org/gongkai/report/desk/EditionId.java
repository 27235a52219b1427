package org.gongkai.report.desk;

/** Names one edition of an agency's report for a year. */
public record EditionId(long value) {}
