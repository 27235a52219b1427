package org.gongkai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what kind of file it is by what is in it; names lie, and agencies publish pages named as Word files. */
final class Detection {

    /** How much of a text is looked at. */
    private static final int PROBE = 16_384;

    private static final int TAGS_OF_A_PAGE = 3;

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|table|tbody|tr|td|div|p|span|meta|title|font|h[1-6])[\\s/>]|</(?:table|div|p|td)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]])[\\s\\S]*");

    private Detection() {}

    static FileFormat formatOf(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        if (content.length == 0) {
            throw Refusal.EMPTY.of();
        }
        if (Containers.isZip(content)) {
            return inArchive(content, new Allowance(name, limits));
        }
        if (Containers.isOle(content)) {
            return inOle(content);
        }
        if (Containers.isPdf(content)) {
            return FileFormat.PDF;
        }
        refuseKnownOthers(content);
        return inText(content);
    }

    private static FileFormat inArchive(byte[] content, Allowance allowance) throws UnreadableDocumentException {
        var archive = Archive.of(content, allowance);
        if (archive.has("OFD.xml")) {
            return FileFormat.OFD;
        }
        if (hasFolder(archive, "word/")) {
            return FileFormat.DOCX;
        }
        if (archive.has("xl/workbook.bin")) {
            throw Refusal.UNKNOWN_KIND.of();
        }
        if (hasFolder(archive, "xl/")) {
            return FileFormat.XLSX;
        }
        throw Refusal.ARCHIVE.of();
    }

    private static boolean hasFolder(Archive archive, String folder) {
        return archive.names().stream().anyMatch(part -> part.startsWith(folder));
    }

    private static FileFormat inOle(byte[] content) throws UnreadableDocumentException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.ENCRYPTED.of();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileFormat.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return FileFormat.XLS;
            }
            throw Refusal.UNKNOWN_KIND.of();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI throws whatever a broken structure leads it into.
            throw Refusal.BROKEN.of(e);
        }
    }

    private static void refuseKnownOthers(byte[] content) throws UnreadableDocumentException {
        if (Containers.isRichText(content)) {
            throw Refusal.RICH_TEXT.of();
        }
        if (Containers.isPicture(content)) {
            throw Refusal.PICTURE.of();
        }
        if (Containers.isOtherArchive(content)) {
            throw Refusal.ARCHIVE.of();
        }
    }

    private static FileFormat inText(byte[] content) throws UnreadableDocumentException {
        var start = Encoding.decode(start(content));
        if (start.isBlank()) {
            throw Refusal.EMPTY.of();
        }
        if (JSON.matcher(start).matches()) {
            return FileFormat.JSON;
        }
        if (SingleFile.isWordXml(start)) {
            return FileFormat.DOCX;
        }
        if (SingleFile.isWebArchive(start) || isPage(start)) {
            return FileFormat.HTML;
        }
        if (start.stripLeading().startsWith("<?xml")) {
            throw Refusal.UNKNOWN_KIND.of();
        }
        if (Encoding.plausibility(start) < 0) {
            throw Refusal.UNKNOWN_KIND.of();
        }
        return FileFormat.TEXT;
    }

    /** The first bytes, cut where a character ends. */
    private static byte[] start(byte[] content) {
        if (content.length <= PROBE) {
            return content;
        }
        var end = PROBE;
        while (end > PROBE - 4 && (content[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    private static boolean isPage(String start) {
        var tags = TAG.matcher(start);
        var least = start.stripLeading().startsWith("<") ? 1 : TAGS_OF_A_PAGE;
        while (least > 0 && tags.find()) {
            least--;
        }
        return least == 0;
    }
}
