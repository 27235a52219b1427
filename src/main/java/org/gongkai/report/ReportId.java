package org.gongkai.report;

/** Names one published version of a report. */
public record ReportId(long value) {}
