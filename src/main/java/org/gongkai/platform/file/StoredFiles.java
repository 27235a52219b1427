package org.gongkai.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The store: bytes in their place first, then the row that says they are there, under one lock per address. */
@Component
class StoredFiles implements FileStore {

    private final FileBytes bytes;
    private final IncomingFiles incoming;
    private final FileRows rows;
    private final TransactionOperations transaction;

    StoredFiles(FileBytes bytes, IncomingFiles incoming, FileRows rows, TransactionOperations transaction) {
        this.bytes = bytes;
        this.incoming = incoming;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public Storing store(InputStream content, long atMost, String mediaType, String by) throws IOException {
        var file = incoming.begin();
        try {
            return switch (file.append(0, content, atMost)) {
                case Receiving.Received received -> keep(file, mediaType, by);
                case Receiving.TooLarge(var limit) -> new Storing.TooLarge(limit);
                case Receiving.NoSpace() -> new Storing.NoSpace();
                case Receiving.Busy busy -> throw new IllegalStateException("a new file is nobody else's");
                case Receiving.Elsewhere elsewhere -> throw new IllegalStateException("a new file is empty");
            };
        } finally {
            file.discard();
        }
    }

    @Override
    public Storing keep(Incoming file, String mediaType, String by) throws IOException {
        var sha256 = sum(file);
        var size = file.size();
        try {
            return transaction.execute(status -> {
                rows.lock(sha256);
                move(file, sha256, size);
                return new Storing.Stored(rows.enter(sha256, size, mediaType, by));
            });
        } catch (UncheckedIOException failure) {
            var cause = Objects.requireNonNull(failure.getCause());
            if (Space.isFull(cause)) {
                file.discard();
                return new Storing.NoSpace();
            }
            throw cause;
        }
    }

    private void move(Incoming file, String sha256, long size) {
        try {
            if (bytes.has(sha256, size)) {
                file.discard();
            } else {
                bytes.take(sha256, file.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Incoming file) throws IOException {
        var digest = Checked.sha256();
        try (var content = Files.newInputStream(file.path())) {
            var piece = new byte[1 << 16];
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public Optional<StoredFile> find(String sha256) {
        return StoredFile.isAddress(sha256) ? rows.find(sha256) : Optional.empty();
    }

    @Override
    public InputStream open(StoredFile file) throws IOException {
        return new Checked(bytes.open(file.sha256(), 0), file.sha256());
    }

    @Override
    public InputStream open(StoredFile file, long from) throws IOException {
        return from == 0 ? open(file) : bytes.open(file.sha256(), from);
    }
}
