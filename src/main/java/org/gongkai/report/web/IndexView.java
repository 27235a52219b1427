package org.gongkai.report.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.gongkai.report.PublishedReports.Selection;
import org.gongkai.report.model.Scope;
import org.springframework.web.util.UriUtils;

/**
 * What the list of reports shows.
 *
 * @param count of all that were selected
 * @param current page of the list, from 1 to {@code last}
 */
public record IndexView(Selection selection, List<Integer> years, int count, List<Line> lines, int current, int last) {

    /** One report in the list. */
    public record Line(
            String title, String agency, Scope scope, String agencyPath, int year, String path, Instant publishedAt) {

        static Line of(Listed listed) {
            var entry = listed.entry();
            return new Line(
                    listed.title(),
                    entry.agencyName(),
                    listed.scope(),
                    Address.of(listed.agency()),
                    entry.year(),
                    listed.path(),
                    entry.publishedAt());
        }
    }

    public boolean isSelected(int year) {
        return selection.year().orElse(0) == year;
    }

    public boolean isNarrowed() {
        return !selection.equals(Selection.ALL);
    }

    /** The address of another page of the same list. */
    public String at(int page) {
        if (!isNarrowed()) {
            return Address.all(page);
        }
        var agency = UriUtils.encode(selection.agencyName(), StandardCharsets.UTF_8);
        var year = selection.year().isPresent() ? "&year=" + selection.year().getAsInt() : "";
        return Address.ALL + "?agency=" + agency + year + "&page=" + page;
    }
}
