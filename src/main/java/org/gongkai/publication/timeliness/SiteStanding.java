package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.publication.timeliness.ColumnStanding.State;

/**
 * How an agency's columns would stand an inspection today.
 *
 * @param still columns of news and notices that have stood still
 * @param neglected others that should have been updated
 * @param homeLast day of the newest publication
 * @param homeFailsOn first day on which nothing new will have appeared for too long
 */
public record SiteStanding(
        int still,
        int neglected,
        int empty,
        int soon,
        Optional<LocalDate> homeLast,
        Optional<LocalDate> homeFailsOn,
        boolean homeFails) {

    static SiteStanding of(List<ColumnStanding> columns, Optional<LocalDate> newest, LocalDate today) {
        var failsOn = newest.map(last -> last.plus(Stillness.HOME).plusDays(1));
        return new SiteStanding(
                count(
                        columns,
                        column -> column.state() == State.STILL && Stillness.isOfNewsOrNotices(column.frequency())),
                count(
                        columns,
                        column -> column.state() == State.STILL && !Stillness.isOfNewsOrNotices(column.frequency())),
                count(columns, column -> column.state() == State.EMPTY),
                count(columns, column -> column.state() == State.SOON),
                newest,
                failsOn,
                failsOn.map(day -> !day.isAfter(today)).orElse(true));
    }

    /** Whether an inspection would find enough to fail the site. */
    public boolean fails() {
        return homeFails
                || still >= Stillness.MOST_STILL
                || neglected >= Stillness.MOST_NEGLECTED
                || empty >= Stillness.MOST_EMPTY;
    }

    private static int count(List<ColumnStanding> columns, Predicate<ColumnStanding> which) {
        return (int) columns.stream().filter(which).count();
    }
}
