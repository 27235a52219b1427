package org.gongkai.publication.web.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * One version of an item, and what it has otherwise than the one before.
 *
 * @param before number of the version it is compared with
 * @param fields changed metadata
 * @param body of both, block by block
 */
public record VersionView(
        String path,
        String number,
        String state,
        Optional<String> before,
        List<Change> fields,
        List<Change> body,
        Content summary) {

    /**
     * @param tone class of the mark; empty for what is the same in both
     * @param what kind of block or name of the field
     */
    public record Change(String tone, String what, List<Piece> pieces) {}

    /** @param tag {@code del}, {@code ins} or empty */
    public record Piece(String tag, String text) {}
}
