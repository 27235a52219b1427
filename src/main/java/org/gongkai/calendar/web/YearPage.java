package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.act.AdoptShipped;
import org.gongkai.calendar.act.Announcing;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One year: its days, where they come from, and every version there has been. */
@Controller
@RequestMapping(YearList.PATH + "{year:\\d{4}}/")
@Needs(Power.SIGNED_IN)
class YearPage {

    private static final String CSV_HEAD = "\uFEFFdate,kind,name\n";

    private final WorkingCalendars calendars;
    private final AdoptShipped adopt;
    private final Keeper keeper;
    private final Workbench workbench;

    YearPage(WorkingCalendars calendars, AdoptShipped adopt, Keeper keeper, Workbench workbench) {
        this.calendars = calendars;
        this.adopt = adopt;
        this.keeper = keeper;
        this.workbench = workbench;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request) {
        var versions = versions(year);
        var shown = versions.stream()
                .filter(each -> version == null || each.version() == version)
                .findFirst()
                .orElseThrow(YearPage::notFound);
        var frame = workbench
                .frame(request, Telling.WORDS.of("year.title", String.valueOf(year)))
                .below(new Frame.Entry(Telling.WORDS.of("part"), YearList.PATH));
        return new ModelAndView(
                "calendar/year",
                Map.of("frame", frame, "view", YearView.of(versions, shown, keeper.is(actor)), "words", Telling.WORDS));
    }

    /** The newest version as the table that it can be entered from. */
    @GetMapping("days.csv")
    ResponseEntity<byte[]> table(@PathVariable int year) {
        var rows = versions(year).getFirst().arrangement().days().stream()
                .map(day -> day.date() + "," + day.kind().word() + "," + day.name() + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"working-days-" + year + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((CSV_HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("adopt")
    @Needs(Power.ADMINISTER)
    String adopt(Actor actor, @PathVariable int year, RedirectAttributes flash) {
        var outcome = adopt.of(actor, year).orElseThrow(YearPage::notFound);
        if (outcome instanceof Announcing.Announced announced) {
            flash.addFlashAttribute(Workbench.NOTICE, YearEditor.told(announced));
        }
        return "redirect:" + YearList.PATH + year + "/";
    }

    private List<Announcement> versions(int year) {
        var versions = calendars.announcements().stream()
                .filter(each -> each.year() == year)
                .toList();
        if (versions.isEmpty()) {
            throw notFound();
        }
        return versions;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
