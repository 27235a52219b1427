package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A page as bytes, ready to send.
 *
 * @param headers all that the page's handler set
 * @param gzip empty where packing gains nothing
 */
record PublishedPage(String contentType, Map<String, String> headers, byte[] plain, byte[] gzip, String tag) {

    static PublishedPage of(String contentType, Map<String, String> headers, byte[] plain) {
        var packed = pack(plain);
        var gzip = packed.length < plain.length * 9 / 10 ? packed : new byte[0];
        return new PublishedPage(contentType, Map.copyOf(headers), plain, gzip, tag(plain));
    }

    boolean isPacked() {
        return gzip.length > 0;
    }

    /** Strong, hence another for each encoding. */
    String entityTag(boolean packed) {
        return packed ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    }

    int size() {
        return plain.length + gzip.length;
    }

    private static String tag(byte[] bytes) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(sum, 12));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static byte[] pack(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
