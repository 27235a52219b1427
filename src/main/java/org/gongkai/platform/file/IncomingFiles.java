package org.gongkai.platform.file;

import java.io.IOException;
import java.util.Optional;

/** Files on their way into the store. They lie on this disk, also where the store itself lies elsewhere. */
public interface IncomingFiles {

    /**
     * An empty file.
     *
     * @param name letters, digits and hyphens; no other incoming file has it
     */
    Incoming begin(String name) throws IOException;

    /** An empty file under a name of no meaning. */
    Incoming begin() throws IOException;

    Optional<Incoming> find(String name);

    /** Whether so many bytes more may come in. */
    boolean hasRoomFor(long bytes) throws IOException;
}
