package org.gongkai.access.act;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Encodes passwords and holds what was typed against them, at the same cost whether there is one or not.
 *
 * <p>Each run takes 16 MB, hence only so many at a time.
 */
@Component
class PasswordCheck {

    private static final int AT_A_TIME = 4;

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final String ofNobody;

    PasswordCheck() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    PasswordCheck(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.ofNobody = encode("nobody has this password");
    }

    String encode(String password) {
        return inTurn(() -> encoder.encode(composed(password)));
    }

    /** Where there is no password to compare with, one that nobody has is compared all the same. */
    boolean matches(String typed, Optional<String> encoded) {
        var same = inTurn(() -> encoder.matches(composed(typed), encoded.orElse(ofNobody)));
        return same && encoded.isPresent();
    }

    /** One spelling for what keyboards and input methods spell in two. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
