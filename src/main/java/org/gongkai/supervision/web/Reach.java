package org.gongkai.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Boards;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an actor supervises. What lies outside is answered as if it did not exist. */
@Component
class Reach {

    private static final int FIRST_YEAR = 2008;

    private final Agencies agencies;
    private final Boards boards;
    private final Clock clock;

    Reach(Agencies agencies, Boards boards, Clock clock) {
        this.agencies = agencies;
        this.boards = boards;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A line with the office on whose board it stands. */
    record Supervised(Agency office, BoardLine line) {}

    /** The offices at which the actor supervises, the highest first. */
    List<Agency> offices(Actor actor) {
        return agencies.find(actor.agenciesWith(Power.SUPERVISE)).values().stream()
                .sorted(Comparator.<Agency>comparingInt(each -> each.path().size())
                        .thenComparing(Agency::name))
                .toList();
    }

    /** The office asked for, or the actor's highest. */
    Agency office(Actor actor, @Nullable Long at) {
        if (at == null) {
            return offices(actor).stream().findFirst().orElseThrow(Reach::notFound);
        }
        return agencies.find(new AgencyId(at))
                .filter(agency -> actor.may(Power.SUPERVISE, agency))
                .orElseThrow(Reach::notFound);
    }

    /** The agency's line on the board of the nearest office of the actor's. */
    Supervised line(Actor actor, long agency, int year, ReportKind kind) {
        var found = agencies.find(new AgencyId(agency)).filter(each -> actor.may(Power.SUPERVISE, each));
        return found.flatMap(each -> offices(actor).reversed().stream()
                        .map(office -> on(office, each, year, kind))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseThrow(Reach::notFound);
    }

    /** That the actor supervises each of the agencies; one outside, or none of that number, is as good as a page that does not exist. */
    void requireAll(Actor actor, Collection<AgencyId> asked) {
        var found = agencies.find(asked);
        if (found.size() != asked.size()
                || !found.values().stream().allMatch(agency -> actor.may(Power.SUPERVISE, agency))) {
            throw notFound();
        }
    }

    private Optional<Supervised> on(Agency office, Agency agency, int year, ReportKind kind) {
        return boards.line(office, agency, year, kind).map(line -> new Supervised(office, line));
    }

    /** Years for which there is a report: since the regulation first came into force, and none that has not begun. */
    int year(int year) {
        if (year < FIRST_YEAR || year > boards.currentYear() + 1) {
            throw notFound();
        }
        return year;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
