package org.gongkai.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.gongkai.document.page.OfdReader;
import org.gongkai.document.page.PdfReader;

/** Takes files of every known kind apart, told by their content. */
public final class Documents {

    private Documents() {}

    /**
     * @throws UnreadableDocumentException when there is no such regular file, or it cannot be taken apart
     */
    public static Document read(Path file, Limits limits) throws UnreadableDocumentException {
        return read(nameOf(file), load(file, limits), limits);
    }

    /**
     * @param name the file's own name, for messages
     * @throws UnreadableDocumentException when the content is broken, locked, of no known kind or beyond the limits
     */
    public static Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        return read(name, content, limits, Landmarks.NONE);
    }

    /**
     * @param name the file's own name, for messages
     * @param landmarks lines that are known to stand between or in tables
     * @throws UnreadableDocumentException when the content is broken, locked, of no known kind or beyond the limits
     */
    public static Document read(String name, byte[] content, Limits limits, Landmarks landmarks)
            throws UnreadableDocumentException {
        return guarded(
                content,
                limits,
                () -> reader(Detection.formatOf(name, content, limits), landmarks)
                        .read(name, content, limits));
    }

    /**
     * A file with its pictures, as far as its kind tells where they stand; today that is Word's alone.
     *
     * @param name the file's own name, for messages
     * @throws UnreadableDocumentException when the content is broken, locked, of no known kind or beyond the limits
     */
    public static Pictured pictured(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        return guarded(content, limits, () -> switch (Detection.formatOf(name, content, limits)) {
            case DOCX -> new DocxReader(Landmarks.NONE).pictured(name, content, limits);
            case TEXT, HTML, DOC, XLSX, XLS, PDF, OFD, JSON ->
                new Pictured(read(name, content, limits, Landmarks.NONE), List.of());
        });
    }

    private interface Reading<T> {
        T read() throws UnreadableDocumentException;
    }

    private static <T> T guarded(byte[] content, Limits limits, Reading<T> reading) throws UnreadableDocumentException {
        if (content.length > limits.bytes()) {
            throw tooLarge(limits);
        }
        try {
            return reading.read();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Parsers of others run into whatever a hostile file leads them to; the file is at fault, not the program.
            throw Failures.refusal(e);
        }
    }

    /**
     * The kind of a file, told by its content.
     *
     * @throws UnreadableDocumentException when it is empty, locked, broken at first sight or of no known kind
     */
    public static FileFormat formatOf(String name, byte[] content) throws UnreadableDocumentException {
        return Detection.formatOf(name, content, Limits.DEFAULT);
    }

    /**
     * The bytes of a regular file, links to one followed.
     *
     * @throws UnreadableDocumentException when it is none, is too large or may not be read
     */
    public static byte[] load(Path file, Limits limits) throws UnreadableDocumentException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw Refusal.FOLDER.of();
            }
            // Devices and pipes would never end.
            if (!attributes.isRegularFile()) {
                throw Refusal.NOT_A_FILE.of();
            }
            if (attributes.size() > limits.bytes()) {
                throw tooLarge(limits);
            }
            return bytes(file, limits);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw Refusal.NOT_FOUND.of(e);
        } catch (AccessDeniedException e) {
            throw Refusal.NO_PERMISSION.of(e);
        } catch (IOException e) {
            throw Refusal.NOT_LOADED.of(e);
        }
    }

    /** Reads no further than the limit, should the file grow or hide its size. */
    private static byte[] bytes(Path file, Limits limits) throws IOException {
        var most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
        try (var stream = Files.newInputStream(file)) {
            var content = stream.readNBytes(most + 1);
            if (content.length > most) {
                throw tooLarge(limits);
            }
            return content;
        }
    }

    private static UnreadableDocumentException tooLarge(Limits limits) {
        return Refusal.TOO_LARGE.of(String.valueOf(limits.bytes() >> 20));
    }

    private static DocumentReader reader(FileFormat format, Landmarks landmarks) throws UnreadableDocumentException {
        return switch (format) {
            case TEXT -> new TextReader(landmarks);
            case HTML -> new HtmlReader(landmarks);
            case DOCX -> new DocxReader(landmarks);
            case DOC -> new DocReader(landmarks);
            case XLSX -> new XlsxReader(landmarks);
            case XLS -> new XlsReader(landmarks);
            case PDF -> new PdfReader();
            case OFD -> new OfdReader();
            case JSON -> throw Refusal.STRUCTURED.of();
        };
    }

    private static String nameOf(Path file) {
        var last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
