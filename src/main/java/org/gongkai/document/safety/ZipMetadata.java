package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;
import org.gongkai.document.safety.MetadataRemoval.SignedFile;

/** Office documents and OFD: the parts about the file become empty ones, all others are copied as they are. */
final class ZipMetadata {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Parts are named by others, so that an empty one takes their place. */
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            HEAD
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            HEAD + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            HEAD + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    private static final String OFD = "OFD.xml";

    /** In bytes, of a part about the file. Real ones have some hundred. */
    private static final int LARGEST = 1 << 20;

    private ZipMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        var removed = new ArrayList<String>();
        try (var archive = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setPath(from)
                        .get();
                var target = new ZipArchiveOutputStream(to)) {
            for (var part : Collections.list(archive.getEntries())) {
                requireUnsigned(part.getName());
                if (isAboutTheFile(part.getName()) && clean(archive, part, target)) {
                    removed.add(part.getName());
                } else {
                    target.addRawArchiveEntry(part, archive.getRawInputStream(part));
                }
            }
        }
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        requireSame(from, to, removed);
        return Optional.of(removed);
    }

    /** The other parts are copied packed as they are: unpacked, one of them may fill the memory. */
    private static boolean isAboutTheFile(String part) {
        return part.equals(OFD) || EMPTY.containsKey(part);
    }

    /** @return whether another part was written in its place */
    private static boolean clean(
            org.apache.commons.compress.archivers.zip.ZipFile archive,
            ZipArchiveEntry part,
            ZipArchiveOutputStream target)
            throws IOException {
        try (var content = archive.getInputStream(part)) {
            var bytes = content.readNBytes(LARGEST + 1);
            var cleaned = cleaned(part.getName(), bytes);
            if (Arrays.equals(bytes, cleaned)) {
                return false;
            }
            target.putArchiveEntry(new ZipArchiveEntry(part.getName()));
            target.write(cleaned);
            target.closeArchiveEntry();
            return true;
        }
    }

    private static void requireUnsigned(String part) throws SignedFile {
        if (part.startsWith("_xmlsignatures/") || part.endsWith("Signatures.xml") || part.endsWith("Signature.xml")) {
            throw new SignedFile();
        }
    }

    private static byte[] cleaned(String part, byte[] content) throws NotTheSame {
        if (!part.equals(OFD)) {
            return String.valueOf(EMPTY.get(part)).getBytes(StandardCharsets.UTF_8);
        }
        if (content.length > LARGEST) {
            throw new NotTheSame();
        }
        return OfdAuthors.without(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same parts, and in all that were not meant the same bytes. */
    private static void requireSame(Path from, Path to, List<String> removed) throws IOException {
        try (var before = new ZipFile(from.toFile());
                var after = new ZipFile(to.toFile())) {
            if (before.size() != after.size()) {
                throw new NotTheSame();
            }
            for (var part : Collections.list(before.entries())) {
                var written = after.getEntry(part.getName());
                if (written == null
                        || !removed.contains(part.getName())
                                && (written.getCrc() != part.getCrc() || written.getSize() != part.getSize())) {
                    throw new NotTheSame();
                }
            }
        }
    }
}
