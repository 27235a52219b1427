package org.gongkai.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Where the bytes of stored files lie: a folder, or whatever else holds bytes under names. */
interface FileBytes {

    boolean has(String sha256, long size) throws IOException;

    /** Moves a file that is whole and on the disk to its place, at one blow. */
    void take(String sha256, Path whole) throws IOException;

    /** @throws DamagedFileException when there is no such file */
    InputStream open(String sha256, long from) throws IOException;

    void remove(String sha256) throws IOException;

    /** Says the addresses of all files that were laid down before some time. */
    void before(Instant time, Consumer<String> found) throws IOException;
}
