package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.SentForm;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form of an act, does the act with what was sent, and shows the form again with all of it where the act refused. */
@Component
final class Forms {

    private static final Set<String> DESTRUCTIVE =
            Set.of("close-agency", "close-section", "record-leaving", "end-appointment", "end-absence");

    private final Workbench workbench;

    Forms(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * @param act name of the act, by which its words are found
     * @param subject what the act is done on, in words
     * @param above the pages above, the last of them where the act comes from
     */
    record Form(String act, String subject, List<Field> fields, List<Frame.Entry> above) {
        String back() {
            return above.getLast().path();
        }
    }

    ModelAndView show(HttpServletRequest request, Form form) {
        return page(request, form, form.fields(), Faults.NONE);
    }

    /** Leads back to where the act came from, or shows the form again. */
    ModelAndView answer(SentForm sent, Form form, Given given, Supplier<? extends Change<?>> act) {
        if (given.isFaulty()) {
            return again(sent, form, given, given.faults());
        }
        return switch (act.get()) {
            case Change.Refused<?>(var faults) -> again(sent, form, given, faults);
            case Change.Made<?> made -> {
                sent.say(words("form." + form.act() + ".done", form.subject()));
                yield new ModelAndView("redirect:" + form.back());
            }
        };
    }

    private ModelAndView again(SentForm sent, Form form, Given given, List<Fault> faults) {
        var fields = form.fields().stream()
                .map(field -> field.sent(given.text(field.name())))
                .toList();
        var page = page(sent.request(), form, fields, inWords(faults, fields));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(HttpServletRequest request, Form form, List<Field> fields, Faults faults) {
        var frame = workbench
                .frame(request, words("form." + form.act() + ".title", form.subject()))
                .below(form.above().toArray(Frame.Entry[]::new));
        var view = new FormView(
                words("form." + form.act() + ".explanation", form.subject()),
                fields,
                faults,
                words("form." + form.act() + ".submit"),
                DESTRUCTIVE.contains(form.act()),
                form.back());
        return new ModelAndView("organisation/form", Map.of("frame", frame, "view", view));
    }

    /** A fault of something that is no field of the form is told at the head of the page. */
    private static Faults inWords(List<Fault> faults, List<Field> fields) {
        var words = Faults.NONE;
        for (var fault : faults) {
            var field = fields.stream()
                    .filter(each -> each.name().equals(fault.field()))
                    .findFirst();
            words = words.and(
                    field.map(Field::name).orElse("content"),
                    inWords(fault, field.map(Field::label).orElse("")));
        }
        return words;
    }

    /** The field, the fault and the remedy. */
    static String inWords(Fault fault, String label) {
        var arguments = new ArrayList<Object>(List.of(label));
        arguments.addAll(fault.arguments());
        return OrganisationPart.WORDS.of(fault.reason().key(), arguments.toArray());
    }

    private static String words(String key, Object... arguments) {
        return OrganisationPart.WORDS.has(key) ? OrganisationPart.WORDS.of(key, arguments) : "";
    }
}
