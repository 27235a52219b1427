package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.catalogue.web.FormView.Group;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.SentForm;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form of an act, does the act with what was sent, and shows the form again with all of it where the act refused. */
@Component
final class Forms {

    private static final Words WORDS = CataloguePart.WORDS;

    private final Workbench workbench;

    Forms(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * @param act name of the act, by which its words are found
     * @param subject what the act is done on, in words
     * @param version of what the form was made from
     * @param back where it leads afterwards
     * @param above the pages above
     */
    record Form(String act, String subject, List<Group> groups, int version, String back, List<Frame.Entry> above) {

        static Form of(String act, String subject, List<Field> fields, int version, List<Frame.Entry> above) {
            return new Form(
                    act,
                    subject,
                    List.of(new Group("", fields)),
                    version,
                    above.getLast().path(),
                    above);
        }
    }

    ModelAndView show(HttpServletRequest request, Form form) {
        return page(request, form, form.groups(), Optional.empty(), Faults.NONE);
    }

    /** Leads back to where the act came from, or shows the form again. */
    ModelAndView answer(SentForm sent, Form form, Given given, Supplier<? extends Keeping<?>> act) {
        if (!given.faults().isEmpty()) {
            return again(sent.request(), form, given, given.faults(), Optional.empty());
        }
        return switch (act.get()) {
            case Keeping.Refused<?>(var faults) -> again(sent.request(), form, given, faults, Optional.empty());
            case Keeping.Overtaken<?> overtaken ->
                again(sent.request(), form, given, List.of(), Optional.of(WORDS.of("overtaken")));
            case Keeping.Kept<?> kept -> {
                sent.say(WORDS.of("form." + form.act() + ".done", form.subject()));
                yield new ModelAndView("redirect:" + form.back());
            }
        };
    }

    /** What was typed stays; after an overtaking the form counts as made from what now stands, which the page shows beside it. */
    private ModelAndView again(
            HttpServletRequest request, Form form, Given given, List<KeepingFault> faults, Optional<String> overtaken) {
        var sent = form.groups().stream()
                .map(group -> new Group(
                        group.heading(),
                        group.fields().stream()
                                .map(field -> field.sent(given.text(field.name())))
                                .toList()))
                .toList();
        var page = page(request, form, sent, overtaken, inWords(faults, sent));
        page.setStatus(overtaken.isPresent() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            HttpServletRequest request, Form form, List<Group> groups, Optional<String> overtaken, Faults faults) {
        var frame = workbench
                .frame(request, WORDS.of("form." + form.act() + ".title", form.subject()))
                .below(form.above().toArray(Frame.Entry[]::new));
        var explanation = "form." + form.act() + ".explanation";
        var view = new FormView(
                WORDS.has(explanation) ? WORDS.of(explanation, form.subject()) : "",
                groups,
                form.version(),
                overtaken,
                faults,
                WORDS.of("form." + form.act() + ".submit"),
                form.back());
        return new ModelAndView("publication/catalogue/form", Map.of("frame", frame, "view", view));
    }

    /** A fault of something that is no field of the form is told at the head of the page. */
    private static Faults inWords(List<KeepingFault> faults, List<Group> groups) {
        var words = Faults.NONE;
        for (var fault : faults) {
            var field = groups.stream()
                    .flatMap(group -> group.fields().stream())
                    .filter(each -> each.name().equals(fault.field()))
                    .findFirst();
            words = words.and(
                    field.map(Field::name).orElse("content"),
                    inWords(fault, field.map(Field::label).orElse("")));
        }
        return words;
    }

    /** The field, the fault and the remedy. */
    static String inWords(KeepingFault fault, String label) {
        var arguments = new ArrayList<Object>(List.of(label));
        arguments.addAll(fault.arguments());
        return WORDS.of(fault.reason().key(), arguments.toArray());
    }
}
