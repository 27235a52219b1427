package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.calendar.model.ShippedYears;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The years announced, and what the program would add. */
@Controller
@Needs(Power.SIGNED_IN)
class YearList {

    static final String PATH = "/desk/settings/calendar/";

    private final WorkingCalendars calendars;
    private final ShippedYears shipped;
    private final Keeper keeper;
    private final Workbench workbench;

    YearList(WorkingCalendars calendars, ShippedYears shipped, Keeper keeper, Workbench workbench) {
        this.calendars = calendars;
        this.shipped = shipped;
        this.keeper = keeper;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, HttpServletRequest request) {
        var rows = calendars.current().arrangements().reversed().stream()
                .map(arrangement -> calendars.newest(arrangement.year()).orElseThrow())
                .map(YearListView.Row::of)
                .toList();
        var offers = keeper.is(actor)
                ? shipped.offered().stream().map(YearListView.Offer::of).toList()
                : List.<YearListView.Offer>of();
        return new ModelAndView(
                "calendar/years",
                Map.of(
                        "frame",
                        workbench.frame(request, Telling.WORDS.of("part")),
                        "view",
                        new YearListView(
                                rows,
                                offers,
                                keeper.is(actor),
                                keeper.agency().name(),
                                calendars.current().lastYear() + 1),
                        "words",
                        Telling.WORDS));
    }
}
