package org.gongkai.publication.timeliness.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month with what falls due on each day. */
@Controller
@Needs(Power.READ_ITEMS)
class MonthPages {

    static final String PATH = DuePages.PATH + "calendar/";

    private static final int FIRST = 2004;
    private static final int LAST = 2999;

    private final Desk desk;
    private final Timeliness timeliness;
    private final WorkingCalendars calendars;
    private final Workbench workbench;

    MonthPages(Desk desk, Timeliness timeliness, WorkingCalendars calendars, Workbench workbench) {
        this.desk = desk;
        this.timeliness = timeliness;
        this.calendars = calendars;
        this.workbench = workbench;
    }

    @GetMapping(PATH + "{month:\\d{4}-\\d{2}}/")
    ModelAndView show(
            Actor actor,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable Long at,
            HttpServletRequest request) {
        var agency = desk.agency(actor, at);
        var view = MonthView.of(
                month(month),
                timeliness.items(agency.id()),
                timeliness.columns(agency.id()),
                calendars.current(),
                at == null ? "" : "?at=" + at);
        return new ModelAndView(
                "timeliness/month",
                Map.of(
                        "frame", workbench.frame(request, view.title()),
                        "view", view,
                        "agency", agency.name(),
                        "today", timeliness.today(),
                        "tabs", Tabs.of(at, timeliness.today()),
                        "words", Telling.WORDS));
    }

    private static YearMonth month(String text) {
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() >= FIRST && month.getYear() <= LAST) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            throw Desk.notFound();
        }
        throw Desk.notFound();
    }
}
