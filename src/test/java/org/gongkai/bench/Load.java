package org.gongkai.bench;

import java.util.List;

/**
 * A kind of load.
 *
 * @param encodings what is accepted
 * @param pages how many different ones are asked for
 * @param isConditional whether each is asked for only if it has changed
 */
record Load(String title, String encodings, int pages, boolean isConditional) {

    private static final int MANY = 10_000;

    static final Load PACKED = new Load("10,000 pages, gzip", "gzip", MANY, false);

    static final List<Load> ALL = List.of(
            new Load("one page, plain", "identity", 1, false),
            new Load("one page, gzip", "gzip", 1, false),
            new Load("one page, If-None-Match", "identity", 1, true),
            new Load("10,000 pages, plain", "identity", MANY, false),
            PACKED,
            new Load("10,000 pages, If-None-Match", "identity", MANY, true));
}
