package org.gongkai.access.act;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Ten codes of twelve letters, each good once. */
@Component
class RecoveryCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int COUNT = 10;
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessKey key;

    RecoveryCodes(AccessKey key) {
        this.key = key;
    }

    List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    byte[] hash(PersonId person, String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "");
        return key.hash((person.value() + ":" + plain).getBytes(StandardCharsets.UTF_8));
    }

    private static String one() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
