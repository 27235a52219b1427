package org.gongkai.publication;

/**
 * A file that belongs to an item.
 *
 * @param sha256 what the file is stored under, in lower-case hexadecimal
 * @param name as the public sees it, with its ending
 * @param mediaType as found in the content, not as somebody said
 * @param size in bytes
 */
public record Attachment(String sha256, String name, String mediaType, long size) {}
