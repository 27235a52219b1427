package org.gongkai.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.document.FileFormat;

/**
 * The document a published report was read from, told by its content.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record SourceFile(FileFormat format, String sha256) {

    public static SourceFile of(FileFormat format, byte[] content) {
        return new SourceFile(format, sha256(content));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
