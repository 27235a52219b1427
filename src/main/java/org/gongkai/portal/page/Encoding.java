package org.gongkai.portal.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How a page's bytes may be packed, the smallest first. */
enum Encoding {
    BROTLI("br", "-br"),
    GZIP("gzip", "-gzip"),
    IDENTITY("identity", "");

    /** Between gzip's effort and that of packing once for years: a page may go with the next change. */
    private static final Encoder.Parameters EFFORT = Encoder.Parameters.create(5);

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    String token() {
        return token;
    }

    /** What sets its entity tag apart from that of the same page packed otherwise. */
    String suffix() {
        return suffix;
    }

    /** Brotli has no library for some systems; visitors there get gzip. */
    boolean isAvailable() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    byte[] pack(byte[] plain) {
        try {
            return switch (this) {
                case BROTLI -> Encoder.compress(plain, EFFORT);
                case GZIP -> gzip(plain);
                case IDENTITY -> plain;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    /**
     * Whether a visitor takes it (RFC 9110, 12.5.3). Whoever wants nothing plain gets it plain all the same.
     *
     * @param accepted the header {@code Accept-Encoding}
     */
    boolean isIn(@Nullable String accepted) {
        if (this == IDENTITY) {
            return true;
        }
        if (accepted == null) {
            return false;
        }
        var byStar = false;
        for (var each : accepted.split(",")) {
            var end = each.indexOf(';');
            var name = (end < 0 ? each : each.substring(0, end)).strip();
            if (name.equalsIgnoreCase(token)) {
                return isWanted(each, end);
            }
            byStar |= name.equals("*") && isWanted(each, end);
        }
        return byStar;
    }

    /** A weight of zero, however many digits of it, is a no. */
    private static boolean isWanted(String each, int end) {
        if (end < 0) {
            return true;
        }
        var weight = each.substring(end + 1).strip();
        return !weight.regionMatches(true, 0, "q=", 0, 2)
                || weight.substring(2).strip().chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }
}
