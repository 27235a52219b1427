package org.gongkai.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a system shows: {@code gk_} and 48 characters of 288 random bits.
 *
 * <p>So much chance needs no slow hash; the first twelve characters may be shown, the rest leaves the program once.
 */
record Secret(String text) {

    private static final Pattern SHAPE = Pattern.compile("gk_[A-Za-z0-9_-]{48}");
    private static final int BYTES = 36;
    private static final int SHOWN = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    static Secret made() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret("gk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for anything that cannot be a key, so that the database is not asked. */
    static Optional<Secret> of(String shown) {
        return SHAPE.matcher(shown).matches() ? Optional.of(new Secret(shown)) : Optional.empty();
    }

    String prefix() {
        return text.substring(0, SHOWN);
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return prefix() + "…";
    }
}
