package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.act.ExplainFinding;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Finding;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All findings on an edition, and the reasons for those that may stand with one. */
@Controller
@Needs(Power.READ_REPORTS)
final class FindingPages {

    private final OpenEdition open;
    private final EditionFrame frame;
    private final ExplainFinding explain;
    private final Clock clock;

    FindingPages(OpenEdition open, EditionFrame frame, ExplainFinding explain, Clock clock) {
        this.open = open;
        this.frame = frame;
        this.explain = explain;
        this.clock = clock;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/findings")
    ModelAndView findings(
            Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        return frame.page("findings", opened, Tab.FINDINGS, FindingsView.of(opened), new Exchange(request, response));
    }

    /** All reasons come in one form, so that none is lost by sending another. */
    @PostMapping("/desk/reports/{id:\\d{1,18}}/findings")
    @Needs(Power.DRAFT_REPORTS)
    String explain(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var notice = DeskWords.of("saved.nothing");
        for (var finding : opened.edition().findings()) {
            var reason =
                    fields.getFirst(FindingLine.of(opened.edition(), finding).key());
            if (finding.wantsExplanation() && reason != null && isNew(opened, finding, reason)) {
                notice = notice(
                        explain.of(actor, opened.edition().id(), finding.rule(), finding.place(), reason.strip()));
            }
        }
        redirect.addFlashAttribute(Workbench.NOTICE, notice);
        return "redirect:" + DeskAddress.of(opened.edition().id(), Tab.FINDINGS);
    }

    private static boolean isNew(Opened opened, Finding finding, String reason) {
        return !reason.strip().equals(opened.edition().reasonFor(finding).orElse(""));
    }

    private String notice(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var edition) ->
                DeskWords.of(
                        "saved",
                        DeskWords.time(clock.instant()),
                        Tally.of(edition).words());
            case Saving.Closed(var state) -> DeskWords.of("unsaved.closed", DeskWords.of(state));
            case Saving.Conflict ignored -> DeskWords.of("unsaved.conflict");
            case Saving.Refused(var edition, var refusals) ->
                DeskWords.FINDINGS.of(refusals.getFirst().why());
        };
    }
}
