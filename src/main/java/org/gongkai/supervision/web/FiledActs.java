package org.gongkai.supervision.web;

import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.act.AcceptReport;
import org.gongkai.report.desk.act.PublishEdition;
import org.gongkai.report.desk.act.ReturnReport;
import org.gongkai.supervision.act.WriteNote;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending back, accepting, noting. */
@Controller
@Needs(Power.SUPERVISE)
class FiledActs {

    private static final int LONGEST = 2000;

    private final Editions editions;
    private final ReturnReport returnReport;
    private final AcceptReport acceptReport;
    private final PublishEdition publishEdition;
    private final WriteNote writeNote;
    private final Reach reach;
    private final Words words = Words.in("supervision");

    FiledActs(
            Editions editions,
            ReturnReport returnReport,
            AcceptReport acceptReport,
            PublishEdition publishEdition,
            WriteNote writeNote,
            Reach reach) {
        this.editions = editions;
        this.returnReport = returnReport;
        this.acceptReport = acceptReport;
        this.publishEdition = publishEdition;
        this.writeNote = writeNote;
        this.reach = reach;
    }

    @PostMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/return")
    String sendBack(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            @RequestParam long edition,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        var found = edition(actor, agency, year, kind, edition);
        if (reason.isBlank() || reason.length() > LONGEST) {
            redirect.addFlashAttribute(Workbench.NOTICE, words.of("return.no-reason"));
        } else {
            told(returnReport.of(actor, found.id(), reason.strip()), "return.done", redirect);
        }
        return back(found);
    }

    @PostMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/accept")
    String accept(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            @RequestParam long edition,
            RedirectAttributes redirect) {
        var found = edition(actor, agency, year, kind, edition);
        told(acceptReport.of(actor, found.id()), "accept.done", redirect);
        return back(found);
    }

    /** For an agency that files on paper or elsewhere, whose report the office has entered. */
    @PostMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/publish")
    String publish(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            @RequestParam long edition,
            RedirectAttributes redirect) {
        var found = edition(actor, agency, year, kind, edition);
        told(publishEdition.of(actor, found.id()), "publish.done", redirect);
        return back(found);
    }

    @PostMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/note")
    String note(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            @RequestParam String text,
            RedirectAttributes redirect) {
        var line = reach.line(actor, agency, reach.year(year), Paths.kind(kind)).line();
        if (text.isBlank() || text.length() > LONGEST) {
            redirect.addFlashAttribute(Workbench.NOTICE, words.of("note.fault", String.valueOf(LONGEST)));
        } else {
            writeNote.of(actor, line.agency(), year, line.kind(), text);
            redirect.addFlashAttribute(Workbench.NOTICE, words.of("note.done"));
        }
        return "redirect:" + Paths.report(line.agency().id(), year, line.kind());
    }

    /** The edition that the page showed; one of another report is as good as none. */
    private Edition edition(Actor actor, long agency, int year, String kind, long edition) {
        var line = reach.line(actor, agency, reach.year(year), Paths.kind(kind)).line();
        return editions.find(new EditionId(edition))
                .filter(each -> each.agency().equals(line.agency().id()))
                .filter(each -> each.year() == year && each.kind() == line.kind())
                .orElseThrow(Reach::notFound);
    }

    private static String back(Edition edition) {
        return "redirect:" + Paths.report(edition.agency(), edition.year(), edition.kind());
    }

    private void told(Moving moving, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Workbench.NOTICE, MovingWords.of(moving, words.of(done), words));
    }
}
