package org.gongkai.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of special days that the program carries with it. */
final class AnnouncedDays {

    private static final String RESOURCE = "/calendar/working-days.csv";
    private static final String NEW_YEAR = "元旦";

    private AnnouncedDays() {}

    static List<HolidayArrangement> read() {
        var resource = Objects.requireNonNull(AnnouncedDays.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(row -> new SpecialDay(LocalDate.parse(row[0]), SpecialDay.Kind.of(row[1]), row[2]))
                    .collect(Collectors.groupingBy(AnnouncedDays::announcedFor, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(year -> new HolidayArrangement(year.getKey(), year.getValue()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** New Year's days off in December come with the announcement of the year they lead into. */
    private static int announcedFor(SpecialDay day) {
        var leadsIntoNext =
                day.date().getMonth() == Month.DECEMBER && day.name().equals(NEW_YEAR);
        return day.date().getYear() + (leadsIntoNext ? 1 : 0);
    }
}
