package org.gongkai.report.desk.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.VisibleEditions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a key reaches: its agencies, and where their reports for a year stand. Lists come in parts, by the agencies' slugs. */
@Controller
@RequestMapping(Address.ROOT)
@Needs(Power.READ_REPORTS)
final class ReportListing {

    private static final int MOST = 1000;

    private final Agencies agencies;
    private final Editions editions;
    private final Clock clock;

    ReportListing(Agencies agencies, Editions editions, Clock clock) {
        this.agencies = agencies;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/agencies")
    ResponseEntity<byte[]> agencies(
            Actor actor, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "200") int limit) {
        var part = part(actor, after, limit);
        var answer = JsonNodeFactory.instance.objectNode();
        var array = answer.putArray("agencies");
        part.forEach(agency -> array.add(EditionJson.of(agency)));
        return Answers.json(next(answer, part, limit));
    }

    @GetMapping("/reports")
    ResponseEntity<byte[]> reports(
            Actor actor,
            @RequestParam int year,
            @RequestParam(defaultValue = "own") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") int limit) {
        var which = Address.kind(kind);
        if (which.isEmpty()) {
            return Answers.problem(HttpStatus.BAD_REQUEST, "bad-query", "kind", kind);
        }
        var part = part(actor, after, limit);
        var statuses = editions
                .statuses(year, which.get(), part.stream().map(Agency::id).toList())
                .stream()
                .collect(Collectors.toMap(EditionStatus::agency, Function.identity()));
        var answer = JsonNodeFactory.instance.objectNode().put("year", year).put("kind", kind);
        var array = answer.putArray("reports");
        for (var agency : part) {
            var status = statuses.get(agency.id());
            var line = array.addObject();
            line.set("agency", EditionJson.of(agency));
            if (status == null || !(status.state().isWithSupervisor() || VisibleEditions.seesDrafts(actor, agency))) {
                line.putNull("state");
            } else {
                status(line, status);
            }
        }
        return Answers.json(next(answer, part, limit));
    }

    private static void status(ObjectNode line, EditionStatus status) {
        line.put("state", Address.word(status.state()))
                .put("edition", status.number())
                .put("version", status.version())
                .put("filedAt", status.filedAt().map(Instant::toString).orElse(null))
                .put("blocking", status.blocking())
                .put("unexplained", status.unexplained())
                .put("notes", status.notes());
    }

    private List<Agency> part(Actor actor, String after, int limit) {
        var today = LocalDate.now(clock);
        return actor.agenciesWith(Power.READ_REPORTS).stream()
                .flatMap(top -> agencies.subtree(top, today).stream())
                .filter(agency -> actor.may(Power.READ_REPORTS, agency))
                .distinct()
                .filter(agency -> agency.slug().compareTo(after) > 0)
                .sorted(Comparator.comparing(Agency::slug))
                .limit(Math.clamp(limit, 1, MOST))
                .toList();
    }

    /** Where the next part begins; null after the last. */
    private static ObjectNode next(ObjectNode answer, List<Agency> part, int limit) {
        return answer.put(
                "next",
                part.size() < Math.clamp(limit, 1, MOST) ? null : part.getLast().slug());
    }
}
