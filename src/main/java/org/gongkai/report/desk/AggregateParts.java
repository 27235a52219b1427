package org.gongkai.report.desk;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.springframework.stereotype.Component;

/** Which reports an aggregate adds up: each agency's once, a lower government's own within its aggregate (L-53). */
@Component
public class AggregateParts {

    private final FiledParts filed;
    private final Agencies agencies;

    AggregateParts(FiledParts filed, Agencies agencies) {
        this.filed = filed;
        this.agencies = agencies;
    }

    /** Whether an agency has an aggregate at all: a government that others report to. */
    public static boolean isOfferedTo(Agency agency) {
        return ExpectedReports.aggregates(agency);
    }

    /** What is there to be added up now, and what is still missing. */
    public Parts now(Agency government, int year) {
        return now(government.id(), year, Form.of(Format.prescribedFor(year)));
    }

    /** The same for an aggregate that has begun. */
    public Parts now(Edition aggregate) {
        return now(aggregate.agency(), aggregate.year(), aggregate.report().form());
    }

    /** A report on another form cannot be added up; it is missing until it has been put right. */
    private Parts now(AgencyId government, int year, Form form) {
        var expected = ExpectedReports.of(government, agencies.subtree(government, lastDay(year)));
        var there = Stream.of(ReportKind.values())
                .flatMap(kind -> filed.filed(year, kind, ExpectedReports.agencies(expected, kind)).stream())
                .filter(part -> part.figures().form() == form)
                .sorted(Comparator.comparing(part -> part.agency().value()))
                .toList();
        var filedBy = there.stream().map(Part::agency).collect(Collectors.toSet());
        var missing = expected.stream()
                .filter(each -> !filedBy.contains(each.agency().id()))
                .toList();
        return new Parts(there, missing);
    }

    /** An agency that was closed in the course of the year reports no more; who took over its duties does. */
    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** What an aggregate was computed from, with the figures as they were added. */
    public List<Part> of(EditionId aggregate) {
        return filed.of(aggregate);
    }

    /** What each part contributes to one cell; empty for a place that the form does not have. */
    public List<PartCell> cell(EditionId aggregate, Place place) {
        return of(aggregate).stream()
                .flatMap(part -> part.figures().form().slot(place).stream()
                        .map(slot -> new PartCell(part, part.figures().cell(slot))))
                .toList();
    }

    /** Parts that have been filed anew since they were added up, and such as came or went. */
    public List<Part> changed(Edition aggregate) {
        return changes(of(aggregate.id()), now(aggregate).there());
    }

    static List<Part> changes(List<Part> added, List<Part> now) {
        var before = byAgency(added);
        var after = byAgency(now);
        var changes = new ArrayList<Part>();
        after.values().stream()
                .filter(part -> !part.isSameAs(before.get(part.agency())))
                .forEach(changes::add);
        before.values().stream()
                .filter(part -> !after.containsKey(part.agency()))
                .forEach(changes::add);
        return changes;
    }

    private static Map<AgencyId, Part> byAgency(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::agency, Function.identity()));
    }

    public record Parts(List<Part> there, List<Missing> missing) {
        public Parts {
            there = List.copyOf(there);
            missing = List.copyOf(missing);
        }
    }

    /** A report that should be added up and has not been filed. */
    public record Missing(Agency agency, ReportKind kind) {}

    public record PartCell(Part part, Cell cell) {}
}
