package org.gongkai.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Holds a year's arrangement, as given, against what the law says every such arrangement must have. */
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 2)
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 6)
public record ArrangementCheck(int year, List<SpecialDay> days) {

    public ArrangementCheck {
        days = List.copyOf(days);
    }

    /** What is wrong first, then what is strange; empty when neither is. */
    public List<ArrangementFault> faults() {
        var faults = new ArrayList<ArrangementFault>();
        eachByItself(faults);
        for (var holiday : StatutoryHoliday.values()) {
            statutory(holiday, faults);
        }
        if (faults.isEmpty()) {
            doubts(faults);
        }
        return List.copyOf(faults);
    }

    private void eachByItself(List<ArrangementFault> faults) {
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (!HolidayArrangement.reaches(year, day.date())) {
                faults.add(new ArrangementFault.OtherYear(day.date()));
            } else if (!seen.add(day.date())) {
                faults.add(new ArrangementFault.Twice(day.date()));
            } else if (day.kind() == SpecialDay.Kind.MAKE_UP && !day.isOnWeekend()) {
                faults.add(new ArrangementFault.WorkedOnWeekday(day.date()));
            } else if (day.name().isBlank()) {
                faults.add(new ArrangementFault.Unnamed(day.date()));
            }
        }
    }

    private void statutory(StatutoryHoliday holiday, List<ArrangementFault> faults) {
        holiday.dates(year).stream()
                .filter(date -> !isHoliday(date))
                .forEach(date -> faults.add(new ArrangementFault.StatutoryDayMissing(date)));
        var given = named(holiday);
        var least = holiday.days(year);
        if (holiday.dates(year).isEmpty() && 0 < given && given < least) {
            faults.add(new ArrangementFault.TooFew(holiday, given, least));
        }
        if (holiday == StatutoryHoliday.SPRING_FESTIVAL && given == 0) {
            faults.add(new ArrangementFault.TooFew(holiday, 0, least));
        }
    }

    private void doubts(List<ArrangementFault> faults) {
        for (var holiday : StatutoryHoliday.values()) {
            if (holiday.days(year) > 0 && named(holiday) == 0) {
                faults.add(new ArrangementFault.NotNamed(holiday));
            }
        }
        var off = days.stream()
                .filter(day -> isHoliday(day) && !day.isOnWeekend())
                .count();
        var worked = days.stream().filter(day -> !isHoliday(day)).count();
        if (off - worked != StatutoryHoliday.daysOf(year)) {
            faults.add(new ArrangementFault.Unbalanced((int) (off - worked), StatutoryHoliday.daysOf(year)));
        }
    }

    private int named(StatutoryHoliday holiday) {
        return (int) days.stream()
                .filter(day -> isHoliday(day) && day.name().contains(holiday.word()))
                .count();
    }

    private boolean isHoliday(LocalDate date) {
        return days.stream().anyMatch(day -> isHoliday(day) && day.date().equals(date));
    }

    private static boolean isHoliday(SpecialDay day) {
        return day.kind() == SpecialDay.Kind.HOLIDAY;
    }
}
