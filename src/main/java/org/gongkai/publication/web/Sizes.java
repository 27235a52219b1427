package org.gongkai.publication.web;

import java.util.Locale;

/** Sizes of files as people read them. */
final class Sizes {

    private static final int STEP = 1024;

    private Sizes() {}

    /** @param bytes at least 0 */
    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        if (bytes < (long) STEP * STEP) {
            return Math.ceilDiv(bytes, STEP) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }
}
