package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;
import org.gongkai.document.safety.MetadataRemoval.SignedFile;

/** Office files of 97 to 2003: the two streams about the file go, all others stay byte by byte. */
final class OleMetadata {

    private static final List<String> STREAMS =
            List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME);

    private OleMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        var removed = new ArrayList<String>();
        try (var files = new POIFSFileSystem(to.toFile(), false)) {
            if (files.getRoot().hasEntry("_signatures") || files.getRoot().hasEntry("_xmlsignatures")) {
                throw new SignedFile();
            }
            for (var stream : STREAMS) {
                if (files.getRoot().hasEntry(stream)) {
                    files.getRoot().getEntry(stream).delete();
                    removed.add(stream.substring(1));
                }
            }
            files.writeFilesystem();
        }
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        if (!sums(from).equals(sums(to))) {
            throw new NotTheSame();
        }
        return Optional.of(removed);
    }

    private static Map<String, Integer> sums(Path file) throws IOException {
        var sums = new TreeMap<String, Integer>();
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            sum(files.getRoot(), "", sums);
        }
        STREAMS.forEach(stream -> sums.remove("/" + stream));
        return sums;
    }

    private static void sum(DirectoryNode folder, String path, Map<String, Integer> sums) throws IOException {
        for (var entry : (Iterable<org.apache.poi.poifs.filesystem.Entry>) folder::getEntries) {
            if (entry instanceof DirectoryNode inner) {
                sum(inner, path + "/" + entry.getName(), sums);
            } else if (entry instanceof DocumentEntry document) {
                try (var content = new DocumentInputStream(document)) {
                    sums.put(path + "/" + entry.getName(), java.util.Arrays.hashCode(content.readAllBytes()));
                }
            }
        }
    }
}
