package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.CancelCleanUp;
import org.gongkai.publication.register.act.DecideCleanUp;
import org.gongkai.publication.register.act.DraftCleanUpResult;
import org.gongkai.publication.register.act.ReopenCleanUp;
import org.gongkai.publication.register.act.StartCleanUp;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a clean-up, deciding on its documents, drafting its result, giving it up. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class CleanUpActs {

    private final Registers registers;
    private final CleanUpPages pages;
    private final StartCleanUp start;
    private final DecideCleanUp decide;
    private final DraftCleanUpResult draft;
    private final ReopenCleanUp reopen;
    private final CancelCleanUp cancel;

    CleanUpActs(
            Registers registers,
            CleanUpPages pages,
            StartCleanUp start,
            DecideCleanUp decide,
            DraftCleanUpResult draft,
            ReopenCleanUp reopen,
            CancelCleanUp cancel) {
        this.registers = registers;
        this.pages = pages;
        this.start = start;
        this.decide = decide;
        this.draft = draft;
        this.reopen = reopen;
        this.cancel = cancel;
    }

    @PostMapping(RegisterPath.CLEAN_UPS)
    ModelAndView start(
            Actor actor,
            @RequestParam long at,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.kept(actor, new AgencyId(at));
        var cells = new SheetCells(new SheetRow(0, form));
        var asAt = cells.neededDay("asAt");
        var entering = cells.faults().isEmpty()
                ? start.of(actor, agency.id(), asAt)
                : new Entering.Refused<CleanUpId>(cells.faults());
        return switch (entering) {
            case Entering.Entered<CleanUpId>(var id) ->
                done(redirect, "clean-up.started", RegisterPath.CLEAN_UPS + id.value() + "/");
            case Entering.Refused<CleanUpId>(var faults) ->
                registers.refused(pages.list(actor, agency, request, cells.text("asAt"), Registers.inWords(faults)));
        };
    }

    /** @param document positions of the documents that are ticked */
    @PostMapping(CleanUpPages.ONE + "decide")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Integer> document,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        var decision = Arrays.stream(CleanUpDecision.values())
                .filter(each -> CleanUpLines.key(each).equals(form.get("decision")))
                .findFirst();
        var entering = decision.isPresent()
                ? decide.of(actor, cleanUp.id(), meant(cleanUp, document, form), decision.get(), reason(form))
                : Entering.<CleanUp>refused(RegisterFault.of("decision", RegisterFault.Reason.MISSING));
        return answer(entering, "clean-up.saved", actor, cleanUp, form, request, redirect);
    }

    /** Those ticked, or all that nobody has decided on. */
    private static Set<Integer> meant(CleanUp cleanUp, List<Integer> ticked, Map<String, String> form) {
        return form.containsKey("rest")
                ? cleanUp.lines().stream()
                        .filter(line -> line.decided().isEmpty())
                        .map(CleanUp.Line::position)
                        .collect(Collectors.toSet())
                : Set.copyOf(ticked);
    }

    @PostMapping(CleanUpPages.ONE + "draft")
    ModelAndView draft(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        return switch (draft.of(actor, cleanUp.id())) {
            case Entering.Entered<ItemId>(var item) ->
                done(redirect, "clean-up.drafted", "/desk/items/" + item.value() + "/");
            case Entering.Refused<ItemId>(var faults) -> refused(actor, cleanUp, Map.of(), request, faults);
        };
    }

    @PostMapping(CleanUpPages.ONE + "reopen")
    ModelAndView reopen(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        return answer(reopen.of(actor, cleanUp.id()), "clean-up.reopened", actor, cleanUp, Map.of(), request, redirect);
    }

    @PostMapping(CleanUpPages.ONE + "cancel")
    ModelAndView cancel(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String cancelReason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        return answer(
                cancel.of(actor, cleanUp.id(), cancelReason),
                "clean-up.cancelled",
                actor,
                cleanUp,
                Map.of(),
                request,
                redirect);
    }

    private CleanUp kept(Actor actor, long id) {
        var cleanUp = pages.opened(actor, id);
        registers.kept(actor, cleanUp.agency());
        return cleanUp;
    }

    private static String reason(Map<String, String> form) {
        return form.getOrDefault("reason", "");
    }

    private ModelAndView answer(
            Entering<CleanUp> entering,
            String words,
            Actor actor,
            CleanUp cleanUp,
            Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return switch (entering) {
            case Entering.Entered<CleanUp> entered -> done(redirect, words, CleanUpLines.path(cleanUp.id()));
            case Entering.Refused<CleanUp>(var faults) -> refused(actor, cleanUp, form, request, faults);
        };
    }

    private ModelAndView refused(
            Actor actor,
            CleanUp cleanUp,
            Map<String, String> form,
            HttpServletRequest request,
            List<RegisterFault> faults) {
        return registers.refused(pages.cleanUp(actor, cleanUp, "", request, form, Registers.inWords(faults)));
    }

    private static ModelAndView done(RedirectAttributes redirect, String words, String path) {
        redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of(words));
        return new ModelAndView("redirect:" + path);
    }
}
