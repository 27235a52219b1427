package org.gongkai.document.safety;

import java.util.List;

/** What removing a file's metadata can come to. */
public sealed interface Cleaning {

    /**
     * The file without it was written, opened again, and found to be the same in all else.
     *
     * @param original SHA-256 of the file as it was, in lower-case hexadecimal
     * @param removed names of what was removed, such as {@code docProps/core.xml} or {@code Exif}
     */
    record Cleaned(String original, List<String> removed) implements Cleaning {

        public Cleaned {
            removed = List.copyOf(removed);
        }
    }

    record NothingToRemove() implements Cleaning {}

    /** Somebody has signed the file; the least change would make the signature void. */
    record Signed() implements Cleaning {}

    /** The file cannot be written without it, or not so that it would surely stay the same. */
    record NotPossible() implements Cleaning {}
}
