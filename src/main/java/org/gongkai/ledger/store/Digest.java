package org.gongkai.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.ledger.Act;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/** What an entry's contents come to: SHA-256 over its fields in a fixed order, each with its length before it. */
final class Digest {

    private Digest() {}

    static byte[] of(Instant at, Actor by, Act act, String details) {
        return of(
                at.toString(),
                by.person().map(PersonId::value).orElse(null),
                by.name(),
                by.title(),
                act.insteadOf().map(Person::name).orElse(null),
                act.name(),
                act.matter().kind(),
                act.matter().id(),
                act.version().isPresent() ? act.version().getAsInt() : null,
                act.content().orElse(null),
                act.reason().orElse(null),
                details);
    }

    /** Absent fields differ from empty ones. */
    static byte[] of(@Nullable Object... fields) {
        var text = Arrays.stream(fields)
                .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
                .collect(Collectors.joining(","));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
