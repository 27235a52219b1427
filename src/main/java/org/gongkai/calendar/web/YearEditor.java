package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.act.AnnounceYear;
import org.gongkai.calendar.act.Announcing;
import org.gongkai.calendar.model.ArrangementText;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters or amends a year: by clicking days, by pasting the notice or a table. Every button sends the whole form. */
@Controller
@RequestMapping(YearList.PATH + "{year:\\d{4}}/edit/")
@Needs(Power.ADMINISTER)
class YearEditor {

    private static final int LONGEST_TEXT = 20_000;

    private final YearEditorPage page;
    private final AnnounceYear announce;

    YearEditor(YearEditorPage page, AnnounceYear announce) {
        this.page = page;
        this.announce = announce;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable int year, HttpServletRequest request) {
        return page.show(actor, year, page.begin(year), Faults.NONE, request);
    }

    @PostMapping
    ModelAndView change(
            Actor actor,
            @PathVariable int year,
            @ModelAttribute YearForm form,
            @RequestParam("do") String button,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (button) {
            case "save" -> save(actor, year, form, request, flash);
            case "preview" ->
                form.text().isBlank()
                        ? page.preview(actor, year, form, faults(year, form), request)
                        : read(actor, year, form, request);
            case "read" -> read(actor, year, form, request);
            case "clear" -> page.show(actor, year, form.with(List.of()), Faults.NONE, request);
            default ->
                page.show(
                        actor,
                        year,
                        day(button).map(day -> form.clicked(year, day)).orElse(form),
                        Faults.NONE,
                        request);
        };
    }

    private ModelAndView read(Actor actor, int year, YearForm form, HttpServletRequest request) {
        if (form.text().length() > LONGEST_TEXT) {
            var faults = Faults.NONE.and("text", Telling.WORDS.of("fault.text-long", String.valueOf(LONGEST_TEXT)));
            return page.show(actor, year, form.withText(""), faults, request);
        }
        var reading = ArrangementText.read(year, form.text());
        var faults = Faults.NONE;
        for (var line : reading.faults()) {
            faults = faults.and("text", Telling.WORDS.of("fault.line", String.valueOf(line.line()), line.text()));
        }
        if (faults.isEmpty() && reading.days().isEmpty()) {
            faults = faults.and("text", Telling.WORDS.of("fault.nothing-read"));
        }
        return faults.isEmpty()
                ? taken(actor, year, form.with(reading.days()).withText(""), request)
                : page.show(actor, year, form, faults, request);
    }

    /** What is wrong with the days is said at once; what is still to be filled in is not held against anybody yet. */
    private ModelAndView taken(Actor actor, int year, YearForm form, HttpServletRequest request) {
        var faults = faults(year, form);
        var ofDays = faults.list().stream()
                .filter(fault -> fault.field().equals("text"))
                .toList();
        return faults.isEmpty()
                ? page.preview(actor, year, form, faults, request)
                : page.show(actor, year, form, new Faults(ofDays), request);
    }

    private ModelAndView save(
            Actor actor, int year, YearForm form, HttpServletRequest request, RedirectAttributes flash) {
        var faults = faults(year, form);
        if (!faults.isEmpty()) {
            return page.show(actor, year, form, faults, request);
        }
        return switch (announce.of(actor, form.announcement(year), form.seen())) {
            case Announcing.Announced announced -> {
                flash.addFlashAttribute(Workbench.NOTICE, told(announced));
                yield new ModelAndView("redirect:" + YearList.PATH + year + "/");
            }
            case Announcing.Refused refused -> page.show(actor, year, form, faults(year, form), request);
            case Announcing.ChangedMeanwhile(var version) ->
                page.show(
                        actor,
                        year,
                        form,
                        Faults.NONE.and("text", Telling.WORDS.of("fault.changed", String.valueOf(version))),
                        request);
        };
    }

    private Faults faults(int year, YearForm form) {
        var faults = Faults.NONE;
        if (form.announcedOn().isEmpty()) {
            faults = faults.and("announced", Telling.WORDS.of("fault.no-date"));
        }
        for (var fault : announce.faultsOf(form.announcement(year))) {
            var field = Telling.field(fault);
            faults = faults.when(faults.of(field).isEmpty() || field.equals("text"), field, Telling.fault(fault));
        }
        return faults;
    }

    static String told(Announcing.Announced announced) {
        var year = String.valueOf(announced.announcement().year());
        return announced.moved() == 0
                ? Telling.WORDS.of("announced", year)
                : Telling.WORDS.of("announced.moved", year, String.valueOf(announced.moved()));
    }

    private static Optional<LocalDate> day(String button) {
        try {
            return button.startsWith("day-")
                    ? Optional.of(LocalDate.parse(button.substring("day-".length())))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
