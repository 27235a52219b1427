package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Recalculations;
import org.gongkai.calendar.act.SeeRecalculations;
import org.gongkai.calendar.model.RecalculationBook;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Pages;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which due dates moved when the calendar changed: one's own, and those of agencies whose ledger one may read. */
@Controller
@RequestMapping(ChangesPage.PATH)
@Needs(Power.SIGNED_IN)
class ChangesPage {

    static final String PATH = YearList.PATH + "changes/";

    private static final int ON_ONE_PAGE = 50;

    private final Recalculations recalculations;
    private final RecalculationBook book;
    private final SeeRecalculations see;
    private final Workbench workbench;

    ChangesPage(Recalculations recalculations, RecalculationBook book, SeeRecalculations see, Workbench workbench) {
        this.recalculations = recalculations;
        this.book = book;
        this.see = see;
        this.workbench = workbench;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        var agencies = actor.agenciesWith(Power.READ_LEDGER);
        var pages = new Pages(page, recalculations.count(agencies), ON_ONE_PAGE);
        var own = actor.person().map(book::unseen).orElse(List.of());
        var frame = workbench
                .frame(request, Telling.WORDS.of("changes.title"))
                .below(new Frame.Entry(Telling.WORDS.of("part"), YearList.PATH));
        return new ModelAndView(
                "calendar/changes",
                Map.of(
                        "frame",
                        frame,
                        "own",
                        own.stream().map(MovedLine::of).toList(),
                        "all",
                        recalculations.of(agencies, ON_ONE_PAGE, pages.offset()).stream()
                                .map(MovedLine::of)
                                .toList(),
                        "pages",
                        pages,
                        "mayReadAll",
                        !agencies.isEmpty(),
                        "words",
                        Telling.WORDS));
    }

    @PostMapping
    String seen(Actor actor, RedirectAttributes flash) {
        see.of(actor);
        flash.addFlashAttribute(Workbench.NOTICE, Telling.WORDS.of("changes.seen"));
        return "redirect:" + PATH;
    }
}
