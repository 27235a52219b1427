package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Slot;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves what could not be saved at first, place by place as the editor has decided. */
@Controller
@Needs(Power.DRAFT_REPORTS)
final class UnsavedChanges {

    /** Stands before the place in the name of the field that says whose text is to be taken. */
    static final String TAKE = "take:";

    private final OpenEdition open;
    private final DraftForm form;

    UnsavedChanges(OpenEdition open, DraftForm form) {
        this.open = open;
        this.form = form;
    }

    @PostMapping("/desk/reports/{id:\\d{1,18}}/unsaved")
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var slots = opened.edition().report().form().slots().stream().map(Slot::place);
        var taken = Stream.concat(TextPages.places().stream(), slots)
                .filter(place -> fields.containsKey(place.path()) && !takesTheirs(fields, place))
                .map(place -> new DraftChange(
                        place, String.valueOf(fields.getFirst(place.path())).replace("\r\n", "\n")))
                .toList();
        var tab = taken.stream()
                        .anyMatch(each -> opened.edition()
                                .report()
                                .form()
                                .slot(each.place())
                                .isPresent())
                ? Tab.FIGURES
                : Tab.TEXT;
        var typed = new TypedForm(TypedForm.version(fields.getFirst(TypedForm.BASE)), taken);
        return form.save(opened, tab, typed, new Exchange(request, response), redirect);
    }

    private static boolean takesTheirs(MultiValueMap<String, String> fields, Place place) {
        return "theirs".equals(fields.getFirst(TAKE + place));
    }
}
