package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of a file what says who made it and with what: names of authors are personal information that nobody means to publish.
 *
 * <p>What was written is opened again and held against the original; where they differ in anything else, nothing was removed.
 */
public final class MetadataRemoval {

    private MetadataRemoval() {}

    /**
     * @param from a file that was found to be of this kind
     * @param to an empty file, which holds the cleaned one afterwards if the answer says so
     */
    public static Cleaning of(FileKind kind, Path from, Path to) {
        try {
            var removed = removed(kind, from, to);
            if (removed.isEmpty()) {
                return new Cleaning.NothingToRemove();
            }
            return new Cleaning.Cleaned(sha256(from), removed.get());
        } catch (SignedFile signed) {
            return new Cleaning.Signed();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return new Cleaning.NotPossible();
        }
    }

    private static Optional<List<String>> removed(FileKind kind, Path from, Path to) throws IOException {
        return switch (kind) {
            case DOCX, XLSX, PPTX, OFD -> ZipMetadata.remove(from, to);
            case PDF -> PdfMetadata.remove(from, to);
            case JPG -> JpegMetadata.remove(from, to);
            case PNG -> PngMetadata.remove(from, to);
            case DOC, XLS, PPT, WPS, ET -> OleMetadata.remove(from, to);
            case TXT, CSV, HTML, GIF, WEBP, MP3, MP4, ZIP -> Optional.empty();
        };
    }

    static String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.skipNBytes(Files.size(file));
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file bears a signature. */
    static final class SignedFile extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The file written is not the same in all else. */
    static final class NotTheSame extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
