package org.gongkai.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.publication.KeepingFault.Reason;

/**
 * The code index numbers begin with: an organisation code of nine characters (GB 11714) or a unified social credit code of eighteen (GB 32100),
 * each ending with a check character.
 *
 * @param text without hyphens and blanks, capital letters
 */
public record AgencyCode(String text) {

    private static final int SHORT = 9;
    private static final int LONG = 18;
    private static final String SHORT_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** Without I, O, S, V and Z, which are taken for digits and other letters. */
    private static final String LONG_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] SHORT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] LONG_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException for what is no code */
    public AgencyCode {
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("no code of an agency: " + text);
        }
    }

    /** As it is kept: full-width characters, small letters, hyphens and blanks make no other code. */
    public static String normalized(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** What keeps a normalized text from being a code. */
    public static Optional<Reason> fault(String text) {
        if (text.length() != SHORT && text.length() != LONG) {
            return Optional.of(Reason.CODE_LENGTH);
        }
        var characters = text.length() == SHORT ? SHORT_CHARACTERS : LONG_CHARACTERS;
        if (text.substring(0, text.length() - 1).chars().anyMatch(each -> characters.indexOf(each) < 0)) {
            return Optional.of(Reason.CODE_CHARACTERS);
        }
        return text.charAt(text.length() - 1) == check(text) ? Optional.empty() : Optional.of(Reason.CODE_CHECK);
    }

    /** The code whose characters before the last are these. */
    public static AgencyCode completing(String before) {
        return new AgencyCode(before + check(before + "0"));
    }

    private static char check(String text) {
        return text.length() == SHORT ? shortCheck(text) : longCheck(text);
    }

    private static char shortCheck(String text) {
        var check = 11 - sum(text, SHORT_CHARACTERS, SHORT_WEIGHTS) % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    private static char longCheck(String text) {
        return LONG_CHARACTERS.charAt((31 - sum(text, LONG_CHARACTERS, LONG_WEIGHTS) % 31) % 31);
    }

    private static int sum(String text, String characters, int[] weights) {
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += characters.indexOf(text.charAt(place)) * weights[place];
        }
        return sum;
    }
}
