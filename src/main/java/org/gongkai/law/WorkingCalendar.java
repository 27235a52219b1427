package org.gongkai.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which days are working days, as the State Council announces them year by year: Monday to Friday, less the holidays, plus the make-up
 * working days (调休).
 *
 * <p>Nothing is guessed: beyond the last year announced there is no answer. Local holidays are not in it.
 */
public final class WorkingCalendar {

    private static final String RESOURCE = "/calendar/working-days.csv";
    private static final WorkingCalendar ANNOUNCED = read();

    private final TreeMap<LocalDate, Kind> exceptions;

    private WorkingCalendar(Map<LocalDate, Kind> exceptions) {
        this.exceptions = new TreeMap<>(exceptions);
    }

    /** The calendar with all years announced so far. */
    public static WorkingCalendar announced() {
        return ANNOUNCED;
    }

    /** The first year it knows. */
    public int firstYear() {
        return exceptions.firstKey().getYear();
    }

    /** The last year announced. */
    public int lastYear() {
        return exceptions.lastKey().getYear();
    }

    public boolean covers(LocalDate day) {
        return firstYear() <= day.getYear() && day.getYear() <= lastYear();
    }

    /** @throws IllegalArgumentException for a day of a year that it does not cover */
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("no working days announced for " + day.getYear());
        }
        return switch (exceptions.get(day)) {
            case HOLIDAY -> false;
            case MAKE_UP -> true;
            case null -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    /**
     * The day on which a period of working days ends; the day it begins with does not count (期间开始之日不计算在内).
     *
     * @param workingDays at least 0
     */
    public Advance advance(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(workingDays + " working days");
        }
        var day = from;
        var left = workingDays;
        while (left > 0 && covers(day)) {
            day = day.plusDays(1);
            left -= covers(day) && isWorkingDay(day) ? 1 : 0;
        }
        return covers(day) ? new Advance.Reached(day) : new Advance.NotAnnounced(day.getYear());
    }

    private static WorkingCalendar read() {
        var resource = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new WorkingCalendar(lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> LocalDate.parse(row[0]), row -> Kind.of(row[1]))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What counting working days can come to. */
    public sealed interface Advance {

        record Reached(LocalDate on) implements Advance {}

        /** The count leads into a year whose working days have not been announced. */
        record NotAnnounced(int year) implements Advance {}

        /** The day, where there is one. */
        default Optional<LocalDate> day() {
            return switch (this) {
                case Reached(var reached) -> Optional.of(reached);
                case NotAnnounced notYet -> Optional.empty();
            };
        }
    }

    private enum Kind {
        HOLIDAY,
        MAKE_UP;

        static Kind of(String word) {
            return switch (word) {
                case "holiday" -> HOLIDAY;
                case "makeup-workday" -> MAKE_UP;
                default -> throw new IllegalArgumentException(word);
            };
        }
    }
}
