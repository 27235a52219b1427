package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.CountView;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Counts working days from a day on, with what every day on the way is. */
@Controller
@Needs(Power.SIGNED_IN)
class CountPage {

    private static final int MOST = 400;
    private static final int USUAL = 20;

    private final WorkingCalendars calendars;
    private final Workbench workbench;
    private final Clock clock;

    CountPage(WorkingCalendars calendars, Workbench workbench, Clock clock) {
        this.calendars = calendars;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping(YearList.PATH + "count/")
    ModelAndView count(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "" + USUAL) String days,
            HttpServletRequest request) {
        var today = LocalDate.now(clock);
        var start = from.isBlank() ? Optional.of(today) : Typed.day(from);
        var number = Typed.number(days, MOST);
        var faults = Faults.NONE
                .when(start.isEmpty(), "from", Telling.WORDS.of("count.fault.from"))
                .when(number.isEmpty(), "days", Telling.WORDS.of("count.fault.days", String.valueOf(MOST)));
        var count = faults.isEmpty()
                ? Optional.of(CountView.of(calendars.current().explain(start.orElseThrow(), number.orElseThrow())))
                : Optional.<CountView>empty();
        var frame = workbench
                .frame(request, Telling.WORDS.of("count.title"))
                .below(new Frame.Entry(Telling.WORDS.of("part"), YearList.PATH));
        return new ModelAndView(
                "calendar/counting",
                Map.of(
                        "frame", frame,
                        "from", start.map(LocalDate::toString).orElse(from),
                        "days", days,
                        "faults", faults,
                        "count", count,
                        "words", Telling.WORDS));
    }
}
