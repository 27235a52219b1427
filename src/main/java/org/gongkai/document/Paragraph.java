package org.gongkai.document;

/** A paragraph of running text, trimmed, without line breaks. */
public record Paragraph(String text) implements Block {}
