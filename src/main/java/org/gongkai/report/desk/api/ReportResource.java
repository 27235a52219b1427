package org.gongkai.report.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.OptionalInt;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.VisibleEditions;
import org.gongkai.report.desk.api.PutDraft.Put;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One agency's report for a year: read it, put a draft in its place. */
@Controller
@RequestMapping(Address.REPORT)
final class ReportResource {

    private static final Wording WORDING = Wording.in(Wording.CHINESE);

    private final Reach reach;
    private final VisibleEditions editions;
    private final PutDraft put;

    ReportResource(Reach reach, VisibleEditions editions, PutDraft put) {
        this.reach = reach;
        this.editions = editions;
        this.put = put;
    }

    @GetMapping
    @Needs(Power.READ_REPORTS)
    ResponseEntity<byte[]> read(
            @PathVariable String slug, @PathVariable int year, @PathVariable String kind, Actor actor) {
        var agency = reach.agency(actor, Power.READ_REPORTS, slug);
        var edition = agency.flatMap(
                known -> Address.kind(kind).flatMap(which -> editions.newest(actor, known, year, which)));
        return edition.map(found -> Answers.edition(HttpStatus.OK, agency.orElseThrow(), found))
                .orElseGet(() -> Answers.problem(HttpStatus.NOT_FOUND, "unknown"));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Power.DRAFT_REPORTS)
    ResponseEntity<byte[]> put(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String kind,
            Actor actor,
            HttpServletRequest request)
            throws IOException {
        var agency = reach.agency(actor, Power.DRAFT_REPORTS, slug);
        var which = Address.kind(kind);
        if (agency.isEmpty() || which.isEmpty()) {
            return Answers.problem(HttpStatus.NOT_FOUND, "unknown");
        }
        var body = Body.of(request);
        if (body.isEmpty()) {
            return Body.tooLarge();
        }
        try {
            var draft = DraftJson.read(body.get());
            if (!isOf(agency.get(), year, draft)) {
                return Answers.problem(HttpStatus.UNPROCESSABLE_CONTENT, "other-report");
            }
            return answer(
                    agency.get(), put.of(actor, agency.get(), year, which.get(), draft, Precondition.of(request)));
        } catch (UnreadableDocumentException unreadable) {
            return Answers.problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable", WORDING.of(unreadable.words()));
        }
    }

    /** A report may leave out whose it is; it may not be another's. */
    private static boolean isOf(Agency agency, int year, DraftJson draft) {
        var report = draft.report();
        return report.agency().filter(name -> !name.equals(agency.name())).isEmpty()
                && (report.year().isEmpty() || report.year().equals(OptionalInt.of(year)));
    }

    private static ResponseEntity<byte[]> answer(Agency agency, Put outcome) {
        return switch (outcome) {
            case Put.Done(var edition, var isNew) ->
                Answers.edition(isNew ? HttpStatus.CREATED : HttpStatus.OK, agency, edition);
            case Put.BaseWanted(var edition) ->
                Answers.problem(HttpStatus.PRECONDITION_REQUIRED, "base-wanted", Precondition.tag(edition));
            case Put.Outdated(var edition) ->
                Answers.problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "outdated",
                        edition.map(Precondition::tag).orElse("-"));
            case Put.Refused(var refusals) -> Answers.refused(refusals);
            case Put.Closed(var edition) ->
                Answers.problem(HttpStatus.CONFLICT, "closed", Address.word(edition.state()));
        };
    }
}
