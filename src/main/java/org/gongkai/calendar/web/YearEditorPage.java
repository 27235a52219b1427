package org.gongkai.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.law.ArrangementCheck;
import org.gongkai.law.ArrangementFault;
import org.gongkai.law.SpecialDay;
import org.gongkai.organisation.Actor;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The editor's page, with or without the preview of what would be entered. */
@Component
class YearEditorPage {

    private final WorkingCalendars calendars;
    private final Keeper keeper;
    private final Workbench workbench;

    YearEditorPage(WorkingCalendars calendars, Keeper keeper, Workbench workbench) {
        this.calendars = calendars;
        this.keeper = keeper;
        this.workbench = workbench;
    }

    YearForm begin(int year) {
        return YearForm.of(calendars.newest(year));
    }

    ModelAndView show(Actor actor, int year, YearForm form, Faults faults, HttpServletRequest request) {
        return page(actor, year, form, faults, false, request);
    }

    ModelAndView preview(Actor actor, int year, YearForm form, Faults faults, HttpServletRequest request) {
        return page(actor, year, form, faults, true, request);
    }

    private ModelAndView page(
            Actor actor, int year, YearForm form, Faults faults, boolean preview, HttpServletRequest request) {
        keeper.require(actor);
        var calendar = calendars.current();
        if (year < calendar.firstYear() || year > calendar.lastYear() + 1) {
            throw YearPage.notFound();
        }
        var standing = calendars.newest(year);
        var days = form.read(year);
        var title = Telling.WORDS.of(standing.isPresent() ? "edit.amend" : "edit.enter", String.valueOf(year));
        var frame = workbench.frame(request, title).below(new Frame.Entry(Telling.WORDS.of("part"), YearList.PATH));
        var view = new EditorView(
                year,
                form,
                faults,
                YearGrid.of(year, days),
                YearView.before(year, days),
                YearView.Holiday.of(days),
                standing.isPresent(),
                preview && faults.isEmpty() ? Optional.of(preview(year, days, standing)) : Optional.empty());
        return new ModelAndView("calendar/edit", Map.of("frame", frame, "view", view, "words", Telling.WORDS));
    }

    private static EditorView.Preview preview(int year, List<SpecialDay> days, Optional<Announcement> standing) {
        return new EditorView.Preview(
                new ArrangementCheck(year, days)
                        .faults().stream()
                                .filter(ArrangementFault::isDoubt)
                                .map(Telling::fault)
                                .toList(),
                standing.map(before ->
                                YearView.Version.changes(before.arrangement().days(), days))
                        .orElse(List.of()));
    }
}
