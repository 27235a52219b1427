package org.gongkai.document.safety;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Archives, and the kinds of document that are archives. Every part is unpacked once, to nowhere, to see how large it grows. */
final class ZipSafety {

    private static final int MOST_PARTS = 10_000;
    private static final long SMALL = 10L << 20;
    private static final long LARGEST = 2L << 30;
    private static final int EXPANSION = 200;
    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "gz", "tar", "bz2", "xz", "cab", "iso");

    private final ZipFile archive;
    private final long size;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ZipSafety(ZipFile archive, long size) {
        this.archive = archive;
        this.size = size;
    }

    static FileKind kind(Path file) throws IOException {
        try (var archive = ZipFile.builder().setPath(file).get()) {
            return new ZipSafety(archive, java.nio.file.Files.size(file)).kind();
        } catch (Fault fault) {
            throw fault;
        } catch (IOException broken) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
    }

    private FileKind kind() throws IOException {
        for (var part : Collections.list(archive.getEntries())) {
            if (!names.add(part.getName()) || names.size() > MOST_PARTS) {
                throw Fault.of(Fault.Kind.BOMB);
            }
            look(part);
        }
        var kind = document();
        for (var part : Collections.list(archive.getEntries())) {
            unpack(part);
        }
        if (kind == FileKind.ZIP) {
            requireHarmlessParts();
        }
        return kind;
    }

    private FileKind document() throws Fault {
        if (names.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        if (!names.contains("[Content_Types].xml")) {
            return FileKind.ZIP;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return FileKind.DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return FileKind.XLSX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return FileKind.PPTX;
        }
        throw Fault.of(Fault.Kind.UNKNOWN);
    }

    private static void look(ZipArchiveEntry part) throws Fault {
        var name = part.getName().replace('\\', '/');
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Fault.of(Fault.Kind.LOCKED);
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || name.matches("(.*/)?\\.\\.(/.*)?")) {
            throw Fault.of(Fault.Kind.PATH_IN_ARCHIVE);
        }
        var small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith("vbaproject.bin") || small.contains("/activex/") || small.contains("macrosheets/")) {
            throw Fault.of(Fault.Kind.MACROS);
        }
    }

    private void requireHarmlessParts() throws Fault {
        for (var name : names) {
            var ending = FileName.of(name).ending();
            if (FileName.PROGRAMS.contains(ending)) {
                throw Fault.of(Fault.Kind.PROGRAM_IN_ARCHIVE, name);
            }
            if (ARCHIVES.contains(ending)) {
                throw Fault.of(Fault.Kind.ARCHIVE_IN_ARCHIVE, name);
            }
        }
    }

    private void unpack(ZipArchiveEntry part) throws IOException {
        if (!archive.canReadEntryData(part)) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
        try (var content = archive.getInputStream(part)) {
            var name = part.getName();
            if (name.equals("[Content_Types].xml") || name.endsWith(".rels")) {
                requirePlain(name, content);
            }
            var piece = new byte[1 << 16];
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                count(read);
            }
        }
    }

    private void count(int bytes) throws Fault {
        unpacked += bytes;
        if (unpacked > LARGEST || unpacked > SMALL && unpacked / EXPANSION > size) {
            throw Fault.of(Fault.Kind.BOMB);
        }
    }

    /** Macros announced under another name, and templates that are loaded from elsewhere when the document is opened. */
    private void requirePlain(String name, InputStream content) throws IOException {
        var bytes = content.readNBytes(1 << 20);
        count(bytes.length);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("macroEnabled") || text.contains("vbaProject")) {
            throw Fault.of(Fault.Kind.MACROS);
        }
        if (name.endsWith(".rels")
                && text.contains("/attachedTemplate")
                && text.contains("\"External\"")
                && text.contains("://")) {
            throw Fault.of(Fault.Kind.TEMPLATE_ELSEWHERE);
        }
    }
}
