package org.gongkai.publication;

/** Names a column of a catalogue. */
public record ColumnId(long value) {}
