package org.gongkai.publication.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.file.FileStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens what was handed in: a table, a folder packed as ZIP, or a folder that the operator has laid ready for the agency below {@code imports} of the data folder. */
@Component
class Sources {

    private static final long LARGEST_TABLE = 1L << 30;
    private static final long LARGEST_SHEET = 64L << 20;

    private final FileStore files;
    private final Path folders;
    private final Path temporary;

    Sources(FileStore files, @Value("${gongkai.data}") Path data) {
        this.files = files;
        this.folders = data.resolve("imports");
        this.temporary = data.resolve("temporary");
    }

    /** The folders that have been laid ready for an agency: below the folder that is named by its slug. */
    List<String> folders(Agency agency) {
        var own = own(agency);
        try {
            if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            try (var found = Files.list(own)) {
                return found.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .map(path -> path.getFileName().toString())
                        .filter(name -> !name.startsWith("."))
                        .sorted()
                        .toList();
            }
        } catch (IOException notReadable) {
            return List.of();
        }
    }

    private Path own(Agency agency) {
        return folders.resolve(agency.slug());
    }

    RowSource open(Agency agency, ImportBatch batch) throws IOException, UnreadableSourceException {
        var source = batch.source();
        if (!source.isStored()) {
            return rows(batch.kind(), folder(agency, source.name()));
        }
        var file = files.find(source.name()).orElseThrow(() -> new UnreadableSourceException("source.gone"));
        var isZip = batch.name().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (isZip) {
            return rows(batch.kind(), packed(files.open(file)));
        }
        if (batch.kind() != ImportKind.TABLE) {
            throw new UnreadableSourceException("source.no-zip");
        }
        return isSheet(batch.name())
                ? SheetRows.of(batch.name(), limited(files.open(file)), Folder.EMPTY)
                : CsvRows.open(files.open(file), Folder.EMPTY);
    }

    /** Only a folder among those laid ready: a name that leads elsewhere is none of them. */
    private Folder folder(Agency agency, String name) throws IOException, UnreadableSourceException {
        if (!folders(agency).contains(name)) {
            throw new UnreadableSourceException("source.gone");
        }
        return new DiskFolder(own(agency).resolve(name));
    }

    private static RowSource rows(ImportKind kind, Folder folder) throws IOException, UnreadableSourceException {
        try {
            return kind == ImportKind.TABLE ? table(folder) : new FileRows(folder, kind);
        } catch (IOException | UnreadableSourceException failure) {
            folder.close();
            throw failure;
        }
    }

    /** The one table at the top of a folder. */
    private static RowSource table(Folder folder) throws IOException, UnreadableSourceException {
        var tables = folder.names().stream()
                .filter(name -> !name.contains("/"))
                .filter(name -> isSheet(name) || name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        if (tables.size() != 1) {
            throw new UnreadableSourceException("source.one-table", Integer.toString(tables.size()));
        }
        var name = tables.getFirst();
        var content = folder.read(name, isSheet(name) ? LARGEST_SHEET : LARGEST_TABLE)
                .orElseThrow(() -> new UnreadableSourceException("source.too-large"));
        return isSheet(name)
                ? SheetRows.of(name, content, folder)
                : CsvRows.open(new ByteArrayInputStream(content), folder);
    }

    private static boolean isSheet(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".xls");
    }

    private static byte[] limited(InputStream content) throws IOException, UnreadableSourceException {
        try (content) {
            var bytes = content.readNBytes((int) LARGEST_SHEET + 1);
            if (bytes.length > LARGEST_SHEET) {
                throw new UnreadableSourceException("source.too-large");
            }
            return bytes;
        }
    }

    /** A packed folder is read from anywhere within, so it is copied out of the store for the time of reading. */
    private Folder packed(InputStream content) throws IOException, UnreadableSourceException {
        Files.createDirectories(temporary);
        var copy = Files.createTempFile(temporary, "import", ".zip");
        try (content) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Borrowed(PackedFolder.open(copy), copy);
        } catch (IOException | UnreadableSourceException failure) {
            Files.deleteIfExists(copy);
            throw failure;
        }
    }

    /** A packed folder whose copy goes when nobody reads it any more. */
    private record Borrowed(Folder folder, Path copy) implements Folder {

        @Override
        public List<String> names() {
            return folder.names();
        }

        @Override
        public Optional<byte[]> read(String name, long atMost) throws IOException {
            return folder.read(name, atMost);
        }

        @Override
        public void close() throws IOException {
            folder.close();
            Files.deleteIfExists(copy);
        }
    }
}
