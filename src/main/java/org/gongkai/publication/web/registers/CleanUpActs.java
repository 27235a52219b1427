package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.CancelCleanUp;
import org.gongkai.publication.register.act.DecideCleanUp;
import org.gongkai.publication.register.act.DraftCleanUpResult;
import org.gongkai.publication.register.act.ReopenCleanUp;
import org.gongkai.publication.register.act.StartCleanUp;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.kept(actor, new AgencyId(at));
        var cells = new Sent(form).cells();
        var asAt = cells.neededDay("asAt");
        var entering = Registers.entering(cells, () -> start.of(actor, agency.id(), asAt));
        return Registers.answer(
                entering,
                id -> Registers.done(redirect, "clean-up.started", CleanUpLines.path(id)),
                faults -> pages.list(actor, agency, request, cells.text("asAt"), faults));
    }

    @PostMapping(value = CleanUpPages.ONE, params = "act=decide")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        var sent = new Sent(form);
        var cells = sent.cells();
        var decision = cells.choice("decision", List.of(CleanUpDecision.values()), CleanUpLines::key);
        var meant = meant(cleanUp, sent, cells);
        var entering = Registers.entering(
                cells, () -> decide.of(actor, cleanUp.id(), meant, decision.orElseThrow(), sent.text("reason")));
        return answer(entering, "clean-up.saved", cleanUp, redirect, again(actor, cleanUp, sent, request));
    }

    /** Positions of the documents that are ticked, or of all that nobody has decided on. */
    private static Set<Integer> meant(CleanUp cleanUp, Sent sent, SheetCells cells) {
        if (sent.has("rest")) {
            return cleanUp.lines().stream()
                    .filter(line -> line.decided().isEmpty())
                    .map(CleanUp.Line::position)
                    .collect(Collectors.toSet());
        }
        var ticked = sent.all("document").stream()
                .filter(each -> each.matches("[1-9]\\d{0,8}"))
                .toList();
        if (ticked.size() < sent.all("document").size()) {
            cells.refuse("document", Reason.NOT_IN_LIST);
        }
        return ticked.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    @PostMapping(value = CleanUpPages.ONE, params = "act=draft")
    ModelAndView draft(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        return Registers.answer(
                draft.of(actor, cleanUp.id()),
                item -> Registers.done(redirect, "clean-up.drafted", "/desk/items/" + item.value() + "/"),
                again(actor, cleanUp, Sent.NOTHING, request));
    }

    @PostMapping(value = CleanUpPages.ONE, params = "act=reopen")
    ModelAndView reopen(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        var entering = reopen.of(actor, cleanUp.id());
        return answer(entering, "clean-up.reopened", cleanUp, redirect, again(actor, cleanUp, Sent.NOTHING, request));
    }

    @PostMapping(value = CleanUpPages.ONE, params = "act=cancel")
    ModelAndView cancel(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var cleanUp = kept(actor, id);
        var sent = new Sent(form);
        var entering = cancel.of(actor, cleanUp.id(), sent.text("cancelReason"));
        return answer(entering, "clean-up.cancelled", cleanUp, redirect, again(actor, cleanUp, sent, request));
    }

    private CleanUp kept(Actor actor, long id) {
        var cleanUp = pages.opened(actor, id);
        registers.kept(actor, cleanUp.agency());
        return cleanUp;
    }

    private Function<Faults, ModelAndView> again(Actor actor, CleanUp cleanUp, Sent sent, HttpServletRequest request) {
        return faults -> pages.cleanUp(actor, cleanUp, sent.text("show"), request, sent, faults);
    }

    private static ModelAndView answer(
            Entering<CleanUp> entering,
            String words,
            CleanUp cleanUp,
            RedirectAttributes redirect,
            Function<Faults, ModelAndView> again) {
        return Registers.answer(
                entering, done -> Registers.done(redirect, words, CleanUpLines.path(cleanUp.id())), again);
    }
}
