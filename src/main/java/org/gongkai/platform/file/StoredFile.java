package org.gongkai.platform.file;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A file in the store.
 *
 * @param sha256 of its content, in lower-case hexadecimal; its address in the store
 * @param size in bytes
 * @param mediaType as found in the content, not as somebody said
 * @param storedAt when the content was stored first
 * @param storedBy who brought it then
 */
public record StoredFile(String sha256, long size, String mediaType, Instant storedAt, String storedBy) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public StoredFile {
        if (!isAddress(sha256)) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }

    /** Whether the words could be a file's address; what is asked for from outside may be anything. */
    public static boolean isAddress(String words) {
        return SHA256.matcher(words).matches();
    }
}
