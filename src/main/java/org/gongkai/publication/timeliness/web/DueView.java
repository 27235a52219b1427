package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Section;
import org.gongkai.publication.timeliness.DueItem;
import org.gongkai.publication.timeliness.SiteStanding;
import org.gongkai.workbench.Pages;

/**
 * @param counts of all items, whatever the filter
 * @param mayRemind whether the reader may switch letters on and off
 */
public record DueView(
        String agency,
        LocalDate today,
        DueFilter filter,
        List<Section> sections,
        Counts counts,
        SiteStanding site,
        List<Row> rows,
        Pages pages,
        boolean mayRemind,
        boolean reminds) {

    public record Counts(int all, int overdue, int soon, int unknown) {

        static Counts of(List<DueItem> items) {
            return new Counts(
                    items.size(),
                    count(items, DueItem.Standing.OVERDUE),
                    count(items, DueItem.Standing.SOON),
                    count(items, DueItem.Standing.UNKNOWN));
        }

        private static int count(List<DueItem> items, DueItem.Standing standing) {
            return (int)
                    items.stream().filter(item -> item.standing() == standing).count();
        }
    }

    /**
     * @param due the day, or why there is none
     * @param count address of the day-by-day explanation
     * @param with who has it now
     */
    public record Row(
            String title,
            String path,
            String column,
            String state,
            String stateTone,
            String from,
            int limit,
            String due,
            Optional<LocalDate> dueOn,
            Optional<String> count,
            String with) {

        static Row of(DueItem item, Responsible responsible) {
            var version = item.version();
            return new Row(
                    Telling.title(version),
                    "/desk/items/" + version.id().value() + "/",
                    version.columnName(),
                    Telling.of(version.state().key()),
                    version.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    version.countedFrom().map(LocalDate::toString).orElse(""),
                    version.limit(),
                    Telling.due(item.due()),
                    item.due().known(),
                    version.countedFrom().map(day -> Telling.count(day, version.limit())),
                    responsible.of(version));
        }
    }
}
