package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Looks at a file that came from outside before anything else is done with it. */
public final class FileSafety {

    private FileSafety() {}

    /**
     * @param name as whoever sends the file says
     * @param file its content; read piece by piece, whatever its size
     * @throws IOException when the disk cannot be read
     */
    public static Verdict inspect(String name, Path file) throws IOException {
        try {
            var edges = Edges.of(file);
            var kind = kind(name, file, edges);
            edges.requireOneKind(kind);
            return FileName.of(name).fitting(kind);
        } catch (Fault fault) {
            return new Verdict.Refused(fault.words());
        } catch (ZipException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Parsers of others run into whatever a hostile file leads them to; the file is at fault, not the program.
            return new Verdict.Refused(Fault.of(Fault.Kind.BROKEN).words());
        }
    }

    private static FileKind kind(String name, Path file, Edges edges) throws IOException {
        return switch (edges.signature()) {
            case PDF -> PdfSafety.kind(file);
            case ZIP -> ZipSafety.kind(file);
            case OLE -> OleSafety.kind(name, file);
            case JPG, PNG, GIF, WEBP -> ImageSafety.kind(edges);
            case MP3 -> FileKind.MP3;
            case MP4 -> FileKind.MP4;
            case PROGRAM -> throw Fault.of(Fault.Kind.PROGRAM);
            case TEXT -> TextSafety.kind(name, edges);
            case NONE -> throw Fault.of(Fault.Kind.UNKNOWN);
        };
    }
}
