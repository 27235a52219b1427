package org.gongkai.organisation;

/** Names a section of an agency. */
public record SectionId(long value) {}
