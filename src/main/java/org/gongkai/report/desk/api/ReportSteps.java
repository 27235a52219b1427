package org.gongkai.report.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.VisibleEditions;
import org.gongkai.report.desk.act.FileReport;
import org.gongkai.report.desk.act.PublishEdition;
import org.gongkai.report.desk.act.SubmitReport;
import org.gongkai.report.desk.act.WithdrawReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a report: to review and back, filed, public. A step that has been taken already is answered as if it had been taken now. */
@Controller
@RequestMapping(Address.REPORT)
final class ReportSteps {

    private final Reach reach;
    private final VisibleEditions editions;
    private final SubmitReport submit;
    private final WithdrawReport withdraw;
    private final FileReport file;
    private final PublishEdition publish;

    ReportSteps(
            Reach reach,
            VisibleEditions editions,
            SubmitReport submit,
            WithdrawReport withdraw,
            FileReport file,
            PublishEdition publish) {
        this.reach = reach;
        this.editions = editions;
        this.submit = submit;
        this.withdraw = withdraw;
        this.file = file;
        this.publish = publish;
    }

    @PostMapping("/submission")
    @Needs(Power.DRAFT_REPORTS)
    ResponseEntity<byte[]> submit(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String kind,
            Actor actor,
            HttpServletRequest request) {
        return step(new Wanted(slug, year, kind, Power.DRAFT_REPORTS, DeskState.IN_REVIEW), actor, request, submit::of);
    }

    @DeleteMapping("/submission")
    @Needs(Power.DRAFT_REPORTS)
    ResponseEntity<byte[]> withdraw(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            HttpServletRequest request) {
        if (reason.isBlank()) {
            return Answers.problem(HttpStatus.UNPROCESSABLE_CONTENT, "reason-wanted");
        }
        return step(
                new Wanted(slug, year, kind, Power.DRAFT_REPORTS, DeskState.DRAFT),
                actor,
                request,
                (by, id) -> withdraw.of(by, id, reason.strip()));
    }

    @PostMapping("/filing")
    @Needs(Power.FILE_REPORTS)
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String kind,
            Actor actor,
            HttpServletRequest request) {
        return step(new Wanted(slug, year, kind, Power.FILE_REPORTS, DeskState.FILED), actor, request, file::of);
    }

    @PostMapping("/publication")
    @Needs(Power.FILE_REPORTS)
    ResponseEntity<byte[]> publish(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String kind,
            Actor actor,
            HttpServletRequest request) {
        return step(new Wanted(slug, year, kind, Power.FILE_REPORTS, DeskState.PUBLISHED), actor, request, publish::of);
    }

    /** @param state that the step leads to */
    private record Wanted(String slug, int year, String kind, Power power, DeskState state) {}

    private ResponseEntity<byte[]> step(
            Wanted wanted, Actor actor, HttpServletRequest request, BiFunction<Actor, EditionId, Moving> act) {
        var agency = reach.agency(actor, wanted.power(), wanted.slug());
        var edition = agency.flatMap(known ->
                Address.kind(wanted.kind()).flatMap(kind -> editions.newest(actor, known, wanted.year(), kind)));
        if (edition.isEmpty()) {
            return Answers.problem(HttpStatus.NOT_FOUND, "unknown");
        }
        if (!Precondition.of(request).fits(edition)) {
            return Answers.problem(HttpStatus.PRECONDITION_FAILED, "outdated", Precondition.tag(edition.get()));
        }
        if (edition.get().state() == wanted.state()) {
            return Answers.edition(HttpStatus.OK, agency.orElseThrow(), edition.get());
        }
        return answer(agency.orElseThrow(), act.apply(actor, edition.get().id()));
    }

    private static ResponseEntity<byte[]> answer(Agency agency, Moving outcome) {
        return switch (outcome) {
            case Moving.Moved(var edition) -> Answers.edition(HttpStatus.OK, agency, edition);
            case Moving.Held(var blocking, var unexplained) -> Answers.held(blocking, unexplained);
            case Moving.NotNow(var state, var act) ->
                Answers.problem(HttpStatus.CONFLICT, "not-now", Address.word(act), Address.word(state));
            case Moving.OtherReport ignored -> Answers.problem(HttpStatus.UNPROCESSABLE_CONTENT, "other-report");
            case Moving.NotSigned() -> Answers.problem(HttpStatus.CONFLICT, "not-signed");
        };
    }
}
