package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WorkingCalendar;

/** The calendar of working days as the administrator keeps it, for all agencies alike. */
public interface WorkingCalendars {

    /** The calendar with the newest version of every year; one cheap look tells whether another process has changed it. */
    WorkingCalendar current();

    /**
     * The calendar as it had been announced by a day: how a date was rightly counted then.
     *
     * @throws IllegalArgumentException for a day on which nothing had been announced yet
     */
    WorkingCalendar asKnownOn(LocalDate day);

    /** All versions of all years, the newest year first and in it the newest version. */
    List<Announcement> announcements();

    /** The newest version of a year. */
    Optional<Announcement> newest(int year);
}
