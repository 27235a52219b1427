package org.gongkai.document;

import java.time.Duration;

/**
 * How much of a hostile file is taken before it is refused.
 *
 * @param bytes size of the file, and of everything unpacked from it times {@code expansion}
 * @param expansion how many times its packed size a part of an archive may grow to, beyond 1 MiB
 * @param entries parts in an archive
 * @param pages pages of a PDF or OFD file, sheets of a workbook
 * @param cells table cells in all
 * @param characters of text in all
 * @param nesting depth of tables or elements within each other
 * @param time for one file from first to last byte
 */
public record Limits(
        long bytes, int expansion, int entries, int pages, int cells, int characters, int nesting, Duration time) {

    /** Far beyond any real annual report, and small enough that the worst file stays harmless. */
    public static final Limits DEFAULT =
            new Limits(64L << 20, 100, 10_000, 500, 200_000, 5_000_000, 100, Duration.ofSeconds(30));
}
