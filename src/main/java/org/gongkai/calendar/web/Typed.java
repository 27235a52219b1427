package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What people type into fields. */
final class Typed {

    private static final int FIRST = 1949;
    private static final int LAST = 2999;

    private Typed() {}

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** From 0 to the most. */
    static Optional<Integer> number(String text, int most) {
        return text.strip().matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(text.strip())).filter(number -> number <= most)
                : Optional.empty();
    }
}
