package org.gongkai.platform.file;

/** What storing a file can come to. Nothing is left behind of a file that was not stored. */
public sealed interface Storing {

    record Stored(StoredFile file) implements Storing {}

    /** @param limit in bytes */
    record TooLarge(long limit) implements Storing {}

    /** The disk is full, or would be nearly so. */
    record NoSpace() implements Storing {}
}
