package org.gongkai.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
    /** From left to right. */
    FORWARD,
    /** From right to left: Uyghur, Kazakh and Kirgiz in Arabic letters. */
    BACKWARD,
    /** In columns from left to right: Mongolian in its own script. */
    DOWNWARD;

    private static final Set<String> ARABIC_LETTERS = Set.of("Arab", "Aran");

    /** Languages of China that are written in Arabic letters when nothing else is said (GB/T 4880; Unicode, likely subtags). */
    private static final Set<String> BACKWARD_BY_HABIT = Set.of("ug", "ar", "fa", "ur");

    /** @param tag of a language (BCP 47); one that cannot be read is written forward */
    public static Direction of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (locale.getScript().equals("Mong")) {
            return DOWNWARD;
        }
        var arabic = locale.getScript().isEmpty()
                ? BACKWARD_BY_HABIT.contains(locale.getLanguage())
                : ARABIC_LETTERS.contains(locale.getScript());
        return arabic ? BACKWARD : FORWARD;
    }

    /** For the {@code dir} attribute; a browser turns columns by style, not by this. */
    public String attribute() {
        return this == BACKWARD ? "rtl" : "ltr";
    }

    /** A class for what is not written forward in lines. */
    public Optional<String> style() {
        return this == DOWNWARD ? Optional.of("downward") : Optional.empty();
    }
}
