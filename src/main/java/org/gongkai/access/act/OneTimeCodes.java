package org.gongkai.access.act;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238), as telephones show them. */
final class OneTimeCodes {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = GENERATOR.getTimeStep().toSeconds();

    private OneTimeCodes() {}

    /** The time step whose code this is; telephones may go wrong by one step. */
    static OptionalLong stepOf(byte[] key, String typed, Instant now) {
        var code = digits(typed).getBytes(StandardCharsets.UTF_8);
        var current = now.getEpochSecond() / STEP;
        var found = OptionalLong.empty();
        for (var step = current - 1; step <= current + 1; step++) {
            if (MessageDigest.isEqual(code, codeOf(key, step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String codeOf(byte[] key, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(key, "HmacSHA1"), Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }
}
