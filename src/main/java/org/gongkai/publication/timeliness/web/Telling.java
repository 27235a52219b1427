package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import org.gongkai.publication.timeliness.Due;
import org.gongkai.publication.timeliness.OpenVersion;
import org.gongkai.workbench.Words;

/** Timeliness in words. */
final class Telling {

    static final Words WORDS = Words.in("timeliness");

    private static final Words ITEMS = Words.in("publication");

    private Telling() {}

    static String title(OpenVersion version) {
        return version.title().isBlank() ? WORDS.of("untitled", version.columnName()) : version.title();
    }

    static String of(String keyOfItems) {
        return ITEMS.of(keyOfItems);
    }

    static String due(Due due) {
        return switch (due) {
            case Due.On(var day) -> day.toString();
            case Due.NotAnnounced(var year) -> WORDS.of("due.not-announced", String.valueOf(year));
            case Due.NotCounted none -> WORDS.of("due.not-counted");
        };
    }

    /** Address of the day-by-day explanation. */
    static String count(LocalDate from, int days) {
        return "/desk/settings/calendar/count/?from=" + from + "&days=" + days;
    }
}
