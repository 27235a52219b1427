package org.gongkai.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where files are kept, each under the SHA-256 of its content. The same content is stored once, whoever brings it.
 *
 * <p>A file is there whole or not at all, also when the power fails. Files that nobody holds (see {@link FileKeeper}) are removed after some days.
 */
public interface FileStore {

    /**
     * @param atMost bytes; more are refused while they come, not after
     * @param mediaType as found in the content
     * @param by who brings it, for the record
     * @throws IOException when the content cannot be read to its end
     */
    Storing store(InputStream content, long atMost, String mediaType, String by) throws IOException;

    /**
     * Takes over a file that has come in whole; it is no longer incoming afterwards.
     *
     * @throws IOException when it cannot be read
     */
    Storing keep(Incoming incoming, String mediaType, String by) throws IOException;

    Optional<StoredFile> find(String sha256);

    /**
     * The content from the first byte; whoever reads to the end has read what was stored.
     *
     * @throws DamagedFileException while reading, when the content is no longer what its address says
     */
    InputStream open(StoredFile file) throws IOException;

    /** The content from some byte on, which cannot be held against the address. */
    InputStream open(StoredFile file, long from) throws IOException;

    /**
     * The whole content, for files that are small enough for memory.
     *
     * @throws DamagedFileException when the content is no longer what its address says
     */
    default byte[] bytes(StoredFile file) throws IOException {
        try (var content = open(file)) {
            return content.readAllBytes();
        }
    }
}
