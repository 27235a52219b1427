package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.act.Letters;
import org.gongkai.supervision.act.RemindAgencies;
import org.gongkai.supervision.act.Reminding;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding: first who would get what, then the act. */
@Controller
@Needs(Power.SUPERVISE)
class ReminderPages {

    private final Boards boards;
    private final Letters letters;
    private final RemindAgencies remind;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    ReminderPages(Boards boards, Letters letters, RemindAgencies remind, Reach reach, Workbench workbench) {
        this.boards = boards;
        this.letters = letters;
        this.remind = remind;
        this.reach = reach;
        this.workbench = workbench;
    }

    /** Of what the board's filter finds, all that have not filed. */
    @GetMapping("/desk/supervision/{year:\\d{4}}/{kind:own|aggregate}/reminders")
    ModelAndView preview(
            Actor actor,
            @PathVariable int year,
            @PathVariable String kind,
            @ModelAttribute BoardForm form,
            HttpServletRequest request) {
        var board = boards.of(reach.office(actor, form.at()), reach.year(year), Paths.kind(kind));
        return preview(board, form.filter().of(board), request);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/reminders")
    ModelAndView previewOne(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            HttpServletRequest request) {
        var found = reach.line(actor, agency, reach.year(year), Paths.kind(kind));
        var board = boards.of(found.office(), year, Paths.kind(kind));
        return preview(board, List.of(found.line()), request);
    }

    private ModelAndView preview(Board board, List<BoardLine> lines, HttpServletRequest request) {
        var outstanding = lines.stream().filter(BoardLine::isOutstanding).toList();
        var view = ReminderView.of(board, outstanding, letters);
        var frame = workbench
                .frame(request, words.of("remind.title"))
                .below(new Frame.Entry(
                        words.of("board.title", board.top().name(), String.valueOf(board.year())),
                        Paths.board(board.year(), board.kind()) + "?at="
                                + board.top().id().value()));
        return new ModelAndView("supervision/reminders", Map.of("frame", frame, "view", view, "words", words));
    }

    @PostMapping("/desk/supervision/{year:\\d{4}}/{kind:own|aggregate}/reminders")
    String send(
            Actor actor,
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam long at,
            @RequestParam(defaultValue = "") List<Long> agency,
            RedirectAttributes redirect) {
        var office = reach.office(actor, at);
        var asked = agency.stream().distinct().map(AgencyId::new).toList();
        reach.requireAll(actor, asked);
        var reminding = remind.of(actor, office, reach.year(year), Paths.kind(kind), asked);
        redirect.addFlashAttribute(Workbench.NOTICE, told(reminding));
        return "redirect:" + Paths.board(year, Paths.kind(kind)) + "?at=" + at;
    }

    private String told(Reminding reminding) {
        var text =
                new StringBuilder(words.of("remind.sent", reminding.reminded().size()));
        add(text, "remind.before", reminding.before());
        add(text, "remind.unreachable", reminding.unreachable());
        add(text, "remind.filed", reminding.filed());
        return text.toString();
    }

    private void add(StringBuilder text, String key, List<Agency> agencies) {
        if (!agencies.isEmpty()) {
            var some = agencies.stream().limit(5).map(Agency::name).toList();
            text.append(words.of(key, agencies.size(), String.join("、", some)));
        }
    }
}
