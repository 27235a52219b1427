package org.gongkai.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are working days, as the State Council announces them year by year: Monday to Friday, less the holidays, plus the make-up
 * working days (调休).
 *
 * <p>Nothing is guessed: beyond the last year announced there is no answer. Local holidays are not in it.
 */
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 7)
public final class WorkingCalendar {

    private static final WorkingCalendar ANNOUNCED = of(AnnouncedDays.read());

    private final NavigableMap<Integer, HolidayArrangement> years;
    private final Map<LocalDate, SpecialDay> special;

    private WorkingCalendar(NavigableMap<Integer, HolidayArrangement> years) {
        this.years = years;
        this.special = new HashMap<>();
        // A later year's announcement may take a day out of the December before, so it has the last word.
        years.values().forEach(arrangement -> arrangement.days().forEach(day -> this.special.put(day.date(), day)));
    }

    /** The calendar with all years announced when this program was made. */
    public static WorkingCalendar announced() {
        return ANNOUNCED;
    }

    /**
     * The calendar with these years.
     *
     * @throws IllegalArgumentException when a year between two others is missing, or one is given twice, or there is none
     */
    public static WorkingCalendar of(Collection<HolidayArrangement> arrangements) {
        var years = new TreeMap<Integer, HolidayArrangement>();
        for (var arrangement : arrangements) {
            if (years.put(arrangement.year(), arrangement) != null) {
                throw new IllegalArgumentException(arrangement.year() + " twice");
            }
        }
        if (years.isEmpty() || years.lastKey() - years.firstKey() >= years.size()) {
            throw new IllegalArgumentException("years without a gap, not " + years.keySet());
        }
        return new WorkingCalendar(years);
    }

    /** The first year it knows. */
    public int firstYear() {
        return years.firstKey();
    }

    /** The last year announced. */
    public int lastYear() {
        return years.lastKey();
    }

    /** What it is made from, year by year. */
    public List<HolidayArrangement> arrangements() {
        return List.copyOf(years.values());
    }

    public Optional<HolidayArrangement> arrangement(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public boolean covers(LocalDate day) {
        return firstYear() <= day.getYear() && day.getYear() <= lastYear();
    }

    /** What an announcement says about a day; empty for an ordinary one. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** @throws IllegalArgumentException for a day of a year that it does not cover */
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("no working days announced for " + day.getYear());
        }
        var announced = special.get(day);
        return announced == null ? !SpecialDay.isWeekend(day) : announced.kind() == SpecialDay.Kind.MAKE_UP;
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

    /** The same count with what every day on the way was. */
    public DayByDay explain(LocalDate from, int workingDays) {
        return DayByDay.of(this, from, workingDays);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && years.equals(calendar.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
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
}
