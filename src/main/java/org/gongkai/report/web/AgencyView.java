package org.gongkai.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;

/**
 * An agency's reports over the years, newest first, with charts where there is something to compare.
 *
 * @param lines what it did itself
 * @param aggregates of a government: what it and all that report to it did
 */
public record AgencyView(Agency agency, List<Line> lines, List<Line> aggregates, List<YearChart> charts) {

    /** One year: the figures of {@link KeyFigure}, in their order. */
    public record Line(int year, String title, String path, Instant publishedAt, List<Optional<Long>> figures) {}

    static AgencyView of(Agency agency, List<PublishedReport> reports, List<PublishedReport> aggregates, Words words) {
        return new AgencyView(agency, lines(agency, reports), lines(agency, aggregates), YearChart.of(reports, words));
    }

    private static List<Line> lines(Agency agency, List<PublishedReport> reports) {
        return reports.stream()
                .map(each -> new Line(
                        each.year(),
                        each.report().title(),
                        Address.of(agency, each.year(), each.kind()),
                        each.publishedAt(),
                        KeyFigure.all(each.report().figures())))
                .toList();
    }

    public List<String> heads(Words words) {
        return KeyFigure.names(words);
    }
}
