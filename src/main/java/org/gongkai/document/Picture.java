package org.gongkai.document;

/**
 * A picture that a document shows.
 *
 * @param content bytes of whatever kind of file it is; nobody has looked at them
 * @param description what its author says of it for whoever cannot see it; empty when they say nothing
 */
public record Picture(byte[] content, String description) {}
