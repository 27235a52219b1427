package org.gongkai.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Filings;
import org.gongkai.report.desk.ReportKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the boards; three queries whatever the size of the subtree. */
@Component
@LegalBasis(article = 47)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public class Boards {

    private final Agencies agencies;
    private final Editions editions;
    private final Filings filings;
    private final Clock clock;

    Boards(Agencies agencies, Editions editions, Filings filings, Clock clock) {
        this.agencies = agencies;
        this.editions = editions;
        this.filings = filings;
        this.clock = clock;
    }

    /** The year that is reported on now: always the one before this. */
    public int currentYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    public Board of(Agency top, int year, ReportKind kind) {
        var today = LocalDate.now(clock);
        var subtree = agencies.subtree(top.id(), today);
        var reporting = BoardTree.of(top, subtree, kind);
        var ids = reporting.stream().map(Agency::id).toList();
        var statuses = byAgency(editions.statuses(year, kind, ids));
        var lines = reporting.stream()
                .map(agency -> line(agency, kind, depth(top, agency), year, statuses.get(agency.id())))
                .toList();
        return new Board(top, year, kind, today, lines, moved(subtree, year, kind));
    }

    /** The line of one agency of the board; empty when it is not on it. */
    public Optional<BoardLine> line(Agency top, Agency agency, int year, ReportKind kind) {
        var onTheWay = agencies.find(agency.path()).values();
        if (!BoardTree.isOn(top, agency, kind, onTheWay)) {
            return Optional.empty();
        }
        var status =
                editions.statuses(year, kind, List.of(agency.id())).stream().findFirst();
        return Optional.of(line(agency, kind, depth(top, agency), year, status.orElse(null)));
    }

    private List<BoardLine> moved(Collection<Agency> subtree, int year, ReportKind kind) {
        var within = subtree.stream().map(Agency::id).toList();
        // An office whose last agency has left it is still one.
        var governments = subtree.stream()
                .filter(each -> each.kind() == AgencyKind.GOVERNMENT)
                .map(Agency::id);
        var above = subtree.stream()
                .map(Agency::path)
                .flatMap(path -> path.reversed().stream().skip(1));
        var offices = Stream.concat(governments, above).collect(Collectors.toSet());
        offices.retainAll(Set.copyOf(within));
        var statuses = byAgency(filings.filedTo(offices, year, kind, within));
        return agencies.find(statuses.keySet()).values().stream()
                .map(agency -> line(agency, kind, 0, year, statuses.get(agency.id())))
                .toList();
    }

    private BoardLine line(Agency agency, ReportKind kind, int depth, int year, @Nullable EditionStatus status) {
        return BoardLine.of(agency, kind, depth, year, Optional.ofNullable(status), clock);
    }

    private static int depth(Agency top, Agency agency) {
        return agency.path().size() - top.path().size();
    }

    private static Map<AgencyId, EditionStatus> byAgency(Collection<EditionStatus> statuses) {
        return statuses.stream().collect(Collectors.toMap(EditionStatus::agency, Function.identity()));
    }
}
