package org.gongkai.platform.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/**
 * The room there is on the disk.
 *
 * @param floor bytes that are left free for the database and the log, which must go on when files no longer can
 */
record Space(Free free, long floor) {

    /** What takes a disk's free bytes. */
    interface Free {
        long bytes() throws IOException;
    }

    boolean isLeftFor(long bytes) throws IOException {
        return free.bytes() - bytes >= floor;
    }

    /** Whether a write failed for want of room; Java has no type for it. */
    static boolean isFull(IOException failure) {
        var reason = failure instanceof FileSystemException in && in.getReason() != null
                ? in.getReason()
                : String.valueOf(failure.getMessage());
        var words = reason.toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
