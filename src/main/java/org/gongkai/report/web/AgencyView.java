package org.gongkai.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Scope;

/**
 * An agency's reports over the years, newest first.
 *
 * @param lines what the agency did itself
 * @param aggregates what it added up as a government
 * @param series of each kind of report one, so that figures of one kind stand beside their like only
 */
public record AgencyView(Agency agency, List<Line> lines, List<Line> aggregates, List<Series> series) {

    /** One year: the figures of {@link KeyFigure}, in their order. */
    public record Line(int year, String title, String path, Instant publishedAt, List<Optional<Long>> figures) {}

    /** The years of one kind of report, with charts where there is something to compare. */
    public record Series(Scope scope, List<Line> lines, List<YearChart> charts) {}

    static AgencyView of(Agency agency, List<PublishedReport> reports, Words words) {
        return new AgencyView(
                agency,
                lines(agency, reports, ReportKind.OWN),
                lines(agency, reports, ReportKind.AGGREGATE),
                Stream.of(ReportKind.values())
                        .map(kind -> series(agency, reports, kind, words))
                        .filter(each -> each.lines().size() > 1)
                        .toList());
    }

    private static Series series(Agency agency, List<PublishedReport> reports, ReportKind kind, Words words) {
        var alike = reports.stream().filter(each -> each.kind() == kind).toList();
        return new Series(kind.scope(agency), lines(agency, alike, kind), YearChart.of(alike, words));
    }

    private static List<Line> lines(Agency agency, List<PublishedReport> reports, ReportKind kind) {
        return reports.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> new Line(
                        each.year(),
                        Titles.of(agency, each),
                        Address.of(agency, each.year(), each.kind()),
                        each.publishedAt(),
                        KeyFigure.all(each.report().figures())))
                .toList();
    }

    public List<String> heads(Words words) {
        return KeyFigure.names(words);
    }
}
