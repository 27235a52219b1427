package org.gongkai.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is coming in, piece by piece and over several connections if need be; nothing in the store yet. */
public final class Incoming {

    private static final int PIECE = 1 << 16;

    /** The disk's free bytes are asked for once in so many written. */
    private static final long LOOK = 8L << 20;

    private final Path path;
    private final Space space;

    Incoming(Path path, Space space) {
        this.path = path;
        this.space = space;
    }

    /** Where the bytes are, for programs that read files of any size. */
    public Path path() {
        return path;
    }

    public long size() throws IOException {
        return Files.size(path);
    }

    /**
     * Adds bytes at the end. What was read before a connection broke stays, and the next call goes on from there.
     *
     * @param from how many bytes are there already, as whoever sends has it
     * @param atMost bytes of the whole file
     * @throws IOException when {@code content} cannot be read to its end
     */
    public Receiving append(long from, InputStream content, long atMost) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var lock = file.tryLock();
            if (lock == null) {
                return new Receiving.Busy();
            }
            try (lock) {
                return file.size() == from ? append(file, content, atMost) : new Receiving.Elsewhere(file.size());
            }
        } catch (OverlappingFileLockException e) {
            return new Receiving.Busy();
        } catch (IOException failure) {
            if (Space.isFull(failure)) {
                return new Receiving.NoSpace();
            }
            throw failure;
        }
    }

    private Receiving append(FileChannel file, InputStream content, long atMost) throws IOException {
        var piece = new byte[PIECE];
        var at = file.size();
        var look = at;
        try {
            for (var read = 0; read >= 0; read = content.read(piece)) {
                if (at + read > atMost) {
                    return new Receiving.TooLarge(atMost);
                }
                if (at >= look) {
                    if (!space.isLeftFor(PIECE)) {
                        return new Receiving.NoSpace();
                    }
                    look = at + LOOK;
                }
                at = written(file, ByteBuffer.wrap(piece, 0, read), at);
            }
            return new Receiving.Received(at);
        } finally {
            file.force(true);
        }
    }

    private static long written(FileChannel file, ByteBuffer bytes, long from) throws IOException {
        var at = from;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        return at;
    }

    public void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
