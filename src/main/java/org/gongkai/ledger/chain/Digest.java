package org.gongkai.ledger.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;

/**
 * What is hashed, exactly as {@code docs/ledger-format.md} tells outsiders: each field with its length in bytes before it, absent ones told
 * apart from empty ones.
 */
public final class Digest {

    /** Comes before the first entry of a chain. */
    static final byte[] GENESIS = new byte[32];

    private static final byte[] ABSENT = "-,".getBytes(UTF_8);
    private static final String FORMAT = "gongkai-ledger-1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream(512);

    private Digest() {}

    /** Of what was done, by whom and when. */
    public static byte[] of(Instant at, Entry.By by, Act act) {
        var version = act.version();
        var digest = new Digest()
                .add(FORMAT)
                .add(act.agency().value())
                .add(text(at))
                .add(by.person().map(person -> Long.toString(person.value())))
                .add(by.name())
                .add(by.agency())
                .add(by.posts())
                .add(act.insteadOf())
                .add(act.name())
                .add(act.matter().kind())
                .add(act.matter().id())
                .add(version.isPresent() ? Optional.of(Integer.toString(version.getAsInt())) : Optional.empty())
                .add(act.content())
                .add(act.reason());
        act.details().entrySet().stream()
                .sorted((one, other) -> Arrays.compareUnsigned(
                        one.getKey().getBytes(UTF_8), other.getKey().getBytes(UTF_8)))
                .forEach(each -> digest.add(each.getKey()).add(each.getValue()));
        return sha256(digest.fields.toByteArray());
    }

    /** Of an entry in its place. */
    static byte[] link(byte[] before, long number, byte[] digest) {
        return sha256(ByteBuffer.allocate(before.length + Long.BYTES + digest.length)
                .put(before)
                .putLong(number)
                .put(digest)
                .array());
    }

    /** A moment as it is hashed and exported: always six digits after the second. */
    static String text(Instant at) {
        return MICROSECONDS.format(at);
    }

    private Digest add(Optional<String> field) {
        field.ifPresentOrElse(this::add, () -> fields.writeBytes(ABSENT));
        return this;
    }

    private Digest add(long field) {
        return add(Long.toString(field));
    }

    private Digest add(String field) {
        var bytes = field.getBytes(UTF_8);
        fields.writeBytes((bytes.length + ":").getBytes(UTF_8));
        fields.writeBytes(bytes);
        fields.write(',');
        return this;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
