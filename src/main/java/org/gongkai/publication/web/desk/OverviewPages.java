package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of an item. */
@Controller
@Needs(Power.READ_ITEMS)
final class OverviewPages {

    private final OpenItem open;
    private final ItemFrame frame;
    private final Overview overview;

    OverviewPages(OpenItem open, ItemFrame frame, Overview overview) {
        this.open = open;
        this.frame = frame;
        this.overview = overview;
    }

    @GetMapping(ItemAddress.ONE)
    ModelAndView item(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        return frame.page(
                "overview",
                opened,
                "",
                overview.of(opened, StepButtons.Tried.NOTHING, Faults.NONE),
                new Exchange(request, response));
    }
}
