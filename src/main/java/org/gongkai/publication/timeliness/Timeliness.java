package org.gongkai.publication.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.law.DayByDay;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.springframework.stereotype.Component;

/**
 * What is due when. No date is kept: each is counted from the item, its column and the calendar as they are, so none can be stale.
 */
@Component
@LegalBasis(article = 26)
public class Timeliness {

    private final OpenVersions versions;
    private final ColumnDays columns;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Timeliness(OpenVersions versions, ColumnDays columns, WorkingCalendars calendars, Clock clock) {
        this.versions = versions;
        this.columns = columns;
        this.calendars = calendars;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How the day is counted by which an item on its way is due; empty for one without a day to count from. */
    public Optional<DayByDay> count(ItemId item) {
        return versions.find(item)
                .flatMap(version ->
                        version.countedFrom().map(from -> calendars.current().explain(from, version.limit())));
    }

    /** The days by which items are due; nothing of one that is not, or whose day cannot be told. */
    public Map<ItemId, LocalDate> due(Collection<ItemId> items) {
        var calendar = calendars.current();
        var due = new HashMap<ItemId, LocalDate>();
        versions.find(items)
                .forEach(version -> version.due(calendar).known().ifPresent(day -> due.put(version.id(), day)));
        return due;
    }

    /** Everything of an agency that is on its way to the public, most urgent first. */
    public List<DueItem> items(AgencyId agency) {
        return items(List.of(agency));
    }

    public List<DueItem> items(Collection<AgencyId> agencies) {
        var calendar = calendars.current();
        var today = today();
        return versions.of(agencies).stream()
                .map(version -> DueItem.of(version, version.due(calendar), today))
                .sorted(DueItem.MOST_URGENT_FIRST)
                .toList();
    }

    public List<ColumnStanding> columns(AgencyId agency) {
        return columns(List.of(agency));
    }

    public List<ColumnStanding> columns(Collection<AgencyId> agencies) {
        return columns.columns(agencies).stream()
                .map(column -> ColumnStanding.of(column, today()))
                .toList();
    }

    public SiteStanding site(AgencyId agency) {
        return sites(List.of(agency)).getOrDefault(agency, SiteStanding.of(List.of(), Optional.empty(), today()));
    }

    /** Agencies without a catalogue are left out. */
    public Map<AgencyId, SiteStanding> sites(Collection<AgencyId> agencies) {
        var newest = columns.newest(agencies);
        return columns(agencies).stream()
                .collect(Collectors.groupingBy(
                        ColumnStanding::agency,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                some -> SiteStanding.of(
                                        some,
                                        Optional.ofNullable(
                                                newest.get(some.getFirst().agency())),
                                        today()))));
    }
}
