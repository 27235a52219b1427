package org.gongkai.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day that an announcement takes out of the usual week.
 *
 * @param name the holiday it belongs to, such as “国庆节”
 */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** Whether it falls on a Saturday or a Sunday. */
    public boolean isOnWeekend() {
        return isWeekend(date);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** What becomes of the day; the words are those of {@code calendar/working-days.csv}. */
    public enum Kind {
        HOLIDAY("holiday"),
        /** A Saturday or Sunday that is worked for a holiday (调休上班). */
        MAKE_UP("makeup-workday");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** @throws IllegalArgumentException for any other word */
        static Kind of(String word) {
            for (var kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }
}
