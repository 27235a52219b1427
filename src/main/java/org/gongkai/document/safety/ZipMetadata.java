package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
    private static final Pattern OFD_AUTHOR = Pattern.compile(
            "<(\\w+:)?(Author|Creator|CreatorVersion|CustomDatas)\\b[^>]*(?:/>|>.*?</\\1?\\2>)", Pattern.DOTALL);

    private ZipMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        var removed = new ArrayList<String>();
        try (var archive = new ZipFile(from.toFile());
                var target = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var part : java.util.Collections.list(archive.entries())) {
                requireUnsigned(part.getName());
                var content = archive.getInputStream(part).readAllBytes();
                var cleaned = cleaned(part.getName(), content);
                if (!java.util.Arrays.equals(content, cleaned)) {
                    removed.add(part.getName());
                }
                target.putNextEntry(new ZipEntry(part.getName()));
                target.write(cleaned);
                target.closeEntry();
            }
        }
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        requireSame(from, to, removed);
        return Optional.of(removed);
    }

    private static void requireUnsigned(String part) throws SignedFile {
        if (part.startsWith("_xmlsignatures/") || part.endsWith("Signatures.xml") || part.endsWith("Signature.xml")) {
            throw new SignedFile();
        }
    }

    private static byte[] cleaned(String part, byte[] content) {
        if (EMPTY.containsKey(part)) {
            return EMPTY.get(part).getBytes(StandardCharsets.UTF_8);
        }
        return part.equals(OFD)
                ? OFD_AUTHOR
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /** The same parts, and in all that were not meant the same bytes. */
    private static void requireSame(Path from, Path to, List<String> removed) throws IOException {
        try (var before = new ZipFile(from.toFile());
                var after = new ZipFile(to.toFile())) {
            if (before.size() != after.size()) {
                throw new NotTheSame();
            }
            for (var part : java.util.Collections.list(before.entries())) {
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
