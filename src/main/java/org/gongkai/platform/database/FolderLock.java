package org.gongkai.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.gongkai.platform.StartFailure;
import org.jspecify.annotations.Nullable;

/** Keeps a second instance out of a data folder. The kernel frees it when the process ends in whatever way, so a file left behind is harmless. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) {
        try {
            var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure("folder-in-use", folder);
            }
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
