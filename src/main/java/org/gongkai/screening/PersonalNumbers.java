package org.gongkai.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds citizens' identity numbers (公民身份号码, GB 11643) in text: eighteen characters, a day of birth, a check character that holds.
 *
 * <p>A number that fails its check is no identity number; so file numbers and amounts pass.
 */
public final class PersonalNumbers {

    /** What stands before the first digit is looked at after it: most characters of a text are none. */
    private static final Pattern CANDIDATE = Pattern.compile("[1-9](?<![0-9A-Za-z].)\\d{16}[0-9Xx](?![0-9A-Za-z])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private PersonalNumbers() {}

    /** Each as it stands in the text. */
    public static List<String> in(String text) {
        return CANDIDATE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(PersonalNumbers::isOne)
                .toList();
    }

    /** For showing to whoever must take it out: enough to find it, too little to use it. */
    public static String masked(String number) {
        return number.substring(0, 4) + "*".repeat(10) + number.substring(14);
    }

    private static boolean isOne(String number) {
        return hasDayOfBirth(number) && CHECKS.charAt(sum(number) % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static int sum(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean hasDayOfBirth(String number) {
        try {
            var year = Integer.parseInt(number.substring(6, 10));
            var day = LocalDate.of(
                    year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            return year >= 1850 && day.getYear() == year;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
