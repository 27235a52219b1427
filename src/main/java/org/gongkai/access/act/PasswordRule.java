package org.gongkai.access.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.access.act.PasswordChange.Fault;

/** What a password must be: long, and not what everybody tries first. Nothing is prescribed about which characters it has. */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 100;

    private PasswordRule() {}

    static Optional<Fault> faultOf(String password, String signInName) {
        var plain = plain(password);
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (withoutRepetition(plain).equals(plain(signInName)) || plain.equals(plain(signInName))) {
            return Optional.of(Fault.SAME_AS_NAME);
        }
        return isCommon(plain) ? Optional.of(Fault.TOO_COMMON) : Optional.empty();
    }

    /** On the list, or one thing on it or one character said again and again. */
    private static boolean isCommon(String plain) {
        var once = withoutRepetition(plain);
        return once.length() < 3 || Common.LIST.contains(plain) || Common.LIST.contains(once);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String withoutRepetition(String text) {
        return text.replaceAll("^(.+?)\\1+$", "$1");
    }

    /** Read when the first password is chosen. */
    private static final class Common {
        static final Set<String> LIST = read();

        private static Set<String> read() {
            var file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"));
            try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
