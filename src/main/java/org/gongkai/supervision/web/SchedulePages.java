package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.supervision.Reminders;
import org.gongkai.supervision.act.SetReminderDays;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminders that go out by themselves. */
@Controller
@Needs(Power.SUPERVISE)
class SchedulePages {

    private final Reminders reminders;
    private final SetReminderDays setDays;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    SchedulePages(Reminders reminders, SetReminderDays setDays, Reach reach, Workbench workbench) {
        this.reminders = reminders;
        this.setDays = setDays;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping("/desk/supervision/reminder-days")
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var office = reach.office(actor, at);
        var days =
                reminders.daysBefore(office.id()).stream().map(String::valueOf).collect(Collectors.joining(" "));
        return page(actor, office.id().value(), days, Faults.NONE, request);
    }

    @PostMapping("/desk/supervision/reminder-days")
    ModelAndView set(
            Actor actor,
            @RequestParam long at,
            @RequestParam String days,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var office = reach.office(actor, at);
        var read = read(days);
        if (read.isEmpty()) {
            var faults = Faults.NONE.and("days", words.of("schedule.fault", SetReminderDays.MOST));
            return page(actor, at, days, faults, request);
        }
        setDays.of(actor, office, read.get());
        redirect.addFlashAttribute(Workbench.NOTICE, words.of("schedule.saved"));
        return new ModelAndView("redirect:" + Paths.schedule() + "?at=" + at);
    }

    private ModelAndView page(Actor actor, long at, String days, Faults faults, HttpServletRequest request) {
        var frame = workbench
                .frame(request, words.of("schedule.title"))
                .below(new Frame.Entry(words.of("part.title"), Paths.ALL));
        return new ModelAndView(
                "supervision/schedule",
                Map.of(
                        "frame",
                        frame,
                        "office",
                        reach.office(actor, at),
                        "days",
                        days,
                        "faults",
                        faults,
                        "words",
                        words));
    }

    /** Numbers apart by blanks or Chinese or Latin commas; empty when there is anything else. */
    private static Optional<List<Integer>> read(String text) {
        var days = new ArrayList<Integer>();
        for (var word : text.strip().split("[\\s,，、]+")) {
            if (!word.matches("\\d{0,2}") || (!word.isEmpty() && Integer.parseInt(word) > SetReminderDays.MOST)) {
                return Optional.empty();
            }
            if (!word.isEmpty()) {
                days.add(Integer.valueOf(word));
            }
        }
        return Optional.of(days);
    }
}
