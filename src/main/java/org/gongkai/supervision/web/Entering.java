package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Component;

/** The report that somebody enters for an agency, on all pages of doing so. */
@Component
final class Entering {

    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    Entering(Reach reach, Workbench workbench) {
        this.reach = reach;
        this.workbench = workbench;
    }

    BoardLine line(Actor actor, long agency, int year) {
        return reach.line(actor, agency, reach.year(year), ReportKind.OWN).line();
    }

    Frame frame(BoardLine line, int year, HttpServletRequest request) {
        var title = words.of("report.title.own", line.agency().name(), String.valueOf(year));
        return workbench
                .frame(request, words.of("enter.title"))
                .below(
                        new Frame.Entry(words.of("part.title"), Paths.board(year, ReportKind.OWN)),
                        new Frame.Entry(title, Paths.report(line.agency().id(), year, ReportKind.OWN)));
    }

    static PersonId person(Actor actor) {
        return actor.person().orElseThrow(Reach::notFound);
    }
}
