package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office files of 97 to 2003, which WPS writes too. */
final class OleSafety {

    private static final int FILE_PASS = 0x2f;
    private static final int FIRST_RECORDS = 1 << 14;

    private OleSafety() {}

    static FileKind kind(String name, Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptedSummary")) {
                throw Fault.of(Fault.Kind.LOCKED);
            }
            if (hasMacros(root, 0)) {
                throw Fault.of(Fault.Kind.MACROS);
            }
            var ending = FileName.of(name).ending();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                requireOpen((start(root, "WordDocument")[0x0b] & 1) == 0);
                return ending.equals("wps") ? FileKind.WPS : FileKind.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                requireOpen(
                        !isLockedSheet(start(root, root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book")));
                return ending.equals("et") ? FileKind.ET : FileKind.XLS;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                return FileKind.PPT;
            }
            throw Fault.of(Fault.Kind.UNKNOWN);
        } catch (Fault fault) {
            throw fault;
        } catch (IOException broken) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
    }

    private static boolean hasMacros(DirectoryNode folder, int depth) {
        for (var entry : (Iterable<org.apache.poi.poifs.filesystem.Entry>) folder::getEntries) {
            var name = entry.getName();
            if (name.equalsIgnoreCase("Macros") || name.equalsIgnoreCase("VBA") || name.startsWith("_VBA_PROJECT")) {
                return true;
            }
            if (entry instanceof DirectoryNode inner && depth < 10 && hasMacros(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static void requireOpen(boolean isOpen) throws Fault {
        if (!isOpen) {
            throw Fault.of(Fault.Kind.LOCKED);
        }
    }

    private static byte[] start(DirectoryNode root, String name) throws IOException {
        try (var content = new DocumentInputStream((DocumentEntry) root.getEntryCaseInsensitive(name))) {
            var bytes = content.readNBytes(FIRST_RECORDS);
            if (bytes.length < 32) {
                throw Fault.of(Fault.Kind.BROKEN);
            }
            return bytes;
        }
    }

    /** Records are two bytes of kind, two of length, and so many bytes. */
    private static boolean isLockedSheet(byte[] records) {
        for (var at = 0; at + 4 <= records.length; ) {
            var kind = records[at] & 0xff | (records[at + 1] & 0xff) << 8;
            if (kind == FILE_PASS) {
                return true;
            }
            at += 4 + (records[at + 2] & 0xff | (records[at + 3] & 0xff) << 8);
        }
        return false;
    }
}
