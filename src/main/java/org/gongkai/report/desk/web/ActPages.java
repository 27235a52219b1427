package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on an edition, each confirmed on a page that says what will come of it. */
@Controller
@Needs(Power.READ_REPORTS)
final class ActPages {

    private static final int LONGEST_REASON = 1000;

    private final OpenEdition open;
    private final EditionFrame frame;
    private final DeskActs acts;

    ActPages(OpenEdition open, EditionFrame frame, DeskActs acts) {
        this.open = open;
        this.frame = frame;
        this.acts = acts;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/acts/{step:[a-z]+}")
    ModelAndView confirm(
            Actor actor,
            @PathVariable long id,
            @PathVariable("step") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(open.of(actor, id), step(name), "", Faults.NONE, new Exchange(request, response));
    }

    @PostMapping("/desk/reports/{id:\\d{1,18}}/acts/{step:submit|withdraw}")
    @Needs(Power.DRAFT_REPORTS)
    ModelAndView draft(
            Actor actor,
            @PathVariable long id,
            @PathVariable("step") String name,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(open.of(actor, id), step(name), reason, new Exchange(request, response), redirect);
    }

    @PostMapping("/desk/reports/{id:\\d{1,18}}/acts/{step:file|publish|correct}")
    @Needs(Power.FILE_REPORTS)
    ModelAndView file(
            Actor actor,
            @PathVariable long id,
            @PathVariable("step") String name,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(open.of(actor, id), step(name), reason, new Exchange(request, response), redirect);
    }

    @PostMapping("/desk/reports/{id:\\d{1,18}}/acts/{step:accept|return}")
    @Needs(Power.SUPERVISE)
    ModelAndView supervise(
            Actor actor,
            @PathVariable long id,
            @PathVariable("step") String name,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(open.of(actor, id), step(name), reason, new Exchange(request, response), redirect);
    }

    private ModelAndView act(
            Opened opened, DeskStep step, String reason, Exchange exchange, RedirectAttributes redirect) {
        opened.actor().require(step.power(), opened.agency());
        var faults = faults(step, reason.strip());
        if (!faults.isEmpty()) {
            return page(opened, step, reason, faults, exchange);
        }
        var id = opened.edition().id();
        return new ModelAndView(
                "redirect:" + answered(acts.of(step, opened.actor(), id, reason.strip()), step, id, redirect));
    }

    private static Faults faults(DeskStep step, String reason) {
        return Faults.NONE
                .when(step.wantsReason() && reason.isEmpty(), "reason", DeskWords.of("reason.none"))
                .when(
                        reason.length() > LONGEST_REASON,
                        "reason",
                        DeskWords.of("reason.long", DeskWords.of(LONGEST_REASON)));
    }

    private static String answered(Moving moving, DeskStep step, EditionId id, RedirectAttributes redirect) {
        return switch (moving) {
            case Moving.Moved(var edition) -> {
                notice(redirect, DeskWords.of("done." + step.name()));
                yield DeskAddress.of(edition.id());
            }
            case Moving.NotNow(var state, var act) -> {
                notice(redirect, DeskWords.of("moving.not-now", DeskWords.of(state), step.words()));
                yield DeskAddress.of(id);
            }
            case Moving.Held(var blocking, var unexplained) -> {
                notice(
                        redirect,
                        DeskWords.of("moving.held", DeskWords.of(blocking.size()), DeskWords.of(unexplained.size())));
                yield DeskAddress.of(id, Tab.FINDINGS);
            }
            case Moving.NotSigned() -> {
                notice(redirect, DeskWords.of("moving.not-signed"));
                yield DeskAddress.of(id);
            }
            case Moving.OtherReport ignored -> throw new IllegalStateException("no file was sent");
        };
    }

    private static void notice(RedirectAttributes redirect, String words) {
        redirect.addFlashAttribute(Workbench.NOTICE, words);
    }

    private ModelAndView page(Opened opened, DeskStep step, String reason, Faults faults, Exchange exchange) {
        opened.actor().require(step.power(), opened.agency());
        var edition = opened.edition();
        var inTheWay = Stream.concat(edition.blocking().stream(), edition.unexplained().stream())
                .map(finding -> FindingLine.of(edition, finding))
                .toList();
        var view = new ActView(
                DeskAddress.of(edition.id(), step),
                step.words(),
                facts(step, opened),
                step.wantsReason(),
                DeskWords.of("reason.label." + (step.wantsReason() ? step.name() : "RETURN")),
                step == DeskStep.CORRECT ? DeskWords.of("reason.hint.CORRECT") : "",
                reason,
                faults,
                step.goesBack(),
                Steps.hindrance(step, opened),
                step.wantsCleanReport() ? inTheWay : List.of());
        return frame.page("act", opened, Tab.OVERVIEW, view, exchange);
    }

    private static List<String> facts(DeskStep step, Opened opened) {
        return List.of(
                DeskWords.of("fact." + step.name(), DeskWords.title(opened.edition())),
                DeskWords.of("fact." + step.name() + ".after"));
    }

    private static DeskStep step(String name) {
        return DeskStep.of(name).orElseThrow(OpenEdition::notFound);
    }
}
