package org.gongkai.publication.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that is asked for; several parts at once are answered with the whole, as the standard allows.
 *
 * @param from the first byte
 * @param to the last byte
 * @param size of the file
 */
record ByteRange(long from, long to, long size) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static Optional<ByteRange> whole(long size) {
        return Optional.of(new ByteRange(0, size - 1, size));
    }

    /** @return empty for a range that lies outside the file */
    static Optional<ByteRange> of(@org.jspecify.annotations.Nullable String header, long size) {
        var range = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole(size);
        }
        if (range.group(1).isEmpty()) {
            var last = Long.parseLong(range.group(2));
            return last == 0 ? Optional.empty() : Optional.of(new ByteRange(Math.max(0, size - last), size - 1, size));
        }
        var from = Long.parseLong(range.group(1));
        var to = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return from >= size || to < from ? Optional.empty() : Optional.of(new ByteRange(from, to, size));
    }

    boolean isPart() {
        return length() < size;
    }

    long length() {
        return to - from + 1;
    }
}
