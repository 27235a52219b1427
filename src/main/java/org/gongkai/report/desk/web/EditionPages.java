package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.History;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.VisibleEditions;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.review.ReviewPanel;
import org.gongkai.review.ReviewPanels;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where an edition stands, and what happened to it. */
@Controller
@Needs(Power.READ_REPORTS)
final class EditionPages {

    private final OpenEdition open;
    private final EditionFrame frame;
    private final Editions editions;
    private final VisibleEditions visible;
    private final ReviewPanels panels;
    private final History history;

    EditionPages(
            OpenEdition open,
            EditionFrame frame,
            Editions editions,
            VisibleEditions visible,
            ReviewPanels panels,
            History history) {
        this.open = open;
        this.frame = frame;
        this.editions = editions;
        this.visible = visible;
        this.panels = panels;
        this.history = history;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/")
    ModelAndView overview(
            Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        var edition = opened.edition();
        var all = editions.all(edition.agency(), edition.year(), edition.kind()).stream()
                .filter(each -> visible.maySee(actor, each))
                .toList();
        return frame.page(
                "overview",
                opened,
                Tab.OVERVIEW,
                Overview.of(edition, all, review(opened)),
                new Exchange(request, response));
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/history")
    ModelAndView history(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        var edition = opened.edition();
        var view = new HistoryView(history.of(edition.matter()), changes(opened));
        return frame.page("history", opened, Tab.HISTORY, view, new Exchange(request, response));
    }

    /** How a report came to be signed is its agency's own affair; the office above sees that it was filed. */
    private Optional<ReviewPanel> review(Opened opened) {
        return VisibleEditions.seesDrafts(opened.actor(), opened.agency())
                ? panels.of(opened.edition().matter(), opened.actor())
                : Optional.empty();
    }

    /** What was typed before the report was filed is a draft still: the office that has the report sees none of it. */
    private Optional<List<ChangeLine>> changes(Opened opened) {
        var edition = opened.edition();
        return VisibleEditions.seesDrafts(opened.actor(), opened.agency())
                ? Optional.of(ChangeLine.of(edition, editions.changes(edition.id())))
                : Optional.empty();
    }
}
