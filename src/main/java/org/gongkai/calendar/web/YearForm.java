package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.act.NewAnnouncement;
import org.gongkai.calendar.model.ArrangementText;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.SpecialDay.Kind;

/**
 * A year's arrangement as it is being typed, clicked and pasted.
 *
 * @param seen version it began from, 0 for a year not announced before
 * @param days as rows of a table
 * @param holiday the name that days clicked next belong to
 * @param text pasted, not read yet
 */
public record YearForm(
        int seen, String document, String announced, String remark, String days, String holiday, String text) {

    static YearForm of(Optional<Announcement> standing) {
        return new YearForm(
                standing.map(Announcement::version).orElse(0),
                "",
                "",
                "",
                standing.map(each -> rows(each.arrangement().days())).orElse(""),
                "",
                "");
    }

    /** A row that is none has been tampered with and is left out. */
    List<SpecialDay> read(int year) {
        return ArrangementText.read(year, days).days();
    }

    YearForm with(List<SpecialDay> others) {
        return new YearForm(seen, document, announced, remark, rows(others), holiday, text);
    }

    YearForm withText(String left) {
        return new YearForm(seen, document, announced, remark, days, holiday, left);
    }

    /** Moves a day on: holiday, on weekends worked instead, ordinary again. */
    YearForm clicked(int year, LocalDate day) {
        if (!HolidayArrangement.reaches(year, day)) {
            return this;
        }
        var changed = new ArrayList<>(read(year));
        var standing = changed.stream().filter(each -> each.date().equals(day)).findFirst();
        changed.removeIf(each -> each.date().equals(day));
        next(day, standing).ifPresent(changed::add);
        return with(changed);
    }

    private Optional<SpecialDay> next(LocalDate day, Optional<SpecialDay> standing) {
        if (standing.isEmpty()) {
            return Optional.of(new SpecialDay(day, Kind.HOLIDAY, name()));
        }
        var special = standing.get();
        return special.kind() == Kind.HOLIDAY && special.isOnWeekend()
                ? Optional.of(new SpecialDay(day, Kind.MAKE_UP, special.name()))
                : Optional.empty();
    }

    /** Names are cells of a table: a comma or a line's end would make two of one. */
    private String name() {
        return holiday.replaceAll("[,，\\s]", "");
    }

    NewAnnouncement announcement(int year) {
        return new NewAnnouncement(year, read(year), document, announcedOn().orElse(LocalDate.MAX), remark);
    }

    Optional<LocalDate> announcedOn() {
        try {
            return Optional.of(LocalDate.parse(announced.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String rows(List<SpecialDay> days) {
        return days.stream()
                .sorted(Comparator.comparing(SpecialDay::date))
                .map(day -> day.date() + "," + day.kind().word() + "," + day.name())
                .collect(Collectors.joining("\n"));
    }
}
