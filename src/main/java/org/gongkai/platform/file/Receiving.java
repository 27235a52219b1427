package org.gongkai.platform.file;

/** What adding bytes to an incoming file can come to. */
public sealed interface Receiving {

    /** @param size bytes of the file that are there now */
    record Received(long size) implements Receiving {}

    /** The bytes do not follow on those that are there. */
    record Elsewhere(long size) implements Receiving {}

    /** Somebody is adding to it at this moment. */
    record Busy() implements Receiving {}

    /** @param limit in bytes; what lies beyond it was not written */
    record TooLarge(long limit) implements Receiving {}

    /** The disk is full, or would be nearly so. */
    record NoSpace() implements Receiving {}
}
