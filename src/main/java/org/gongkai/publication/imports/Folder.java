package org.gongkai.publication.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files by their names relative to a top, parts apart by {@code /}; sorted, so that each reading meets them in one order. */
interface Folder extends AutoCloseable {

    Folder EMPTY = new Folder() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<byte[]> read(String name, long atMost) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    List<String> names();

    /** The content; empty for a file that is not there, that lies outside or is larger. */
    Optional<byte[]> read(String name, long atMost) throws IOException;

    @Override
    void close() throws IOException;
}
