package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.act.CancelEntry;
import org.gongkai.publication.register.act.DateValidity;
import org.gongkai.publication.register.act.WriteTitleNote;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document of the register, and what may be entered of it. */
@Controller
@Needs(Power.READ_ITEMS)
final class DocumentActs {

    private static final String ONE = RegisterPath.DOCUMENTS + "{key:(?:item|entry)-\\d{1,18}}/";

    private final Registers registers;
    private final DocumentPage page;
    private final DateValidity dateValidity;
    private final WriteTitleNote writeTitleNote;
    private final CancelEntry cancelEntry;

    DocumentActs(
            Registers registers,
            DocumentPage page,
            DateValidity dateValidity,
            WriteTitleNote writeTitleNote,
            CancelEntry cancelEntry) {
        this.registers = registers;
        this.page = page;
        this.dateValidity = dateValidity;
        this.writeTitleNote = writeTitleNote;
        this.cancelEntry = cancelEntry;
    }

    @GetMapping(ONE)
    ModelAndView document(Actor actor, @PathVariable String key, HttpServletRequest request) {
        return page.of(actor, page.document(actor, key), request, Sent.NOTHING, Faults.NONE);
    }

    @PostMapping(value = ONE, params = "act=validity")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView validity(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        var sent = new Sent(form);
        var cells = sent.cells();
        var validity = cells.choice("validity", List.of(Validity.values()), Validity::name);
        var day = cells.neededDay("validityOn");
        var entering = Registers.entering(
                cells,
                () -> renamed(
                        dateValidity.of(actor, document.key(), validity.orElseThrow(), day, cells.text("reason"))));
        return Registers.answer(
                entering,
                dated -> Registers.done(redirect, "document.dated", here(key)),
                again(actor, document, sent, request));
    }

    @PostMapping(value = ONE, params = "act=note")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView note(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        if (!(document.key() instanceof DocumentKey.OfItem(var id))) {
            throw Registers.notFound();
        }
        var sent = new Sent(form);
        return Registers.answer(
                writeTitleNote.of(actor, id, sent.text("note")),
                noted -> Registers.done(redirect, "document.noted", here(key)),
                again(actor, document, sent, request));
    }

    @PostMapping(value = ONE, params = "act=cancel")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView cancel(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        if (!(document.key() instanceof DocumentKey.OfEntry(var id))) {
            throw Registers.notFound();
        }
        var sent = new Sent(form);
        var list = RegisterPath.DOCUMENTS + "?at=" + document.agency().value();
        return Registers.answer(
                cancelEntry.of(actor, id, sent.text("voidReason")),
                cancelled -> Registers.done(redirect, "document.cancelled", list),
                again(actor, document, sent, request));
    }

    private RegisteredDocument kept(Actor actor, String key) {
        var document = page.document(actor, key);
        registers.kept(actor, document.agency());
        return document;
    }

    /** The day of a change is another field than the day from which the document applied. */
    private static Entering<RegisteredDocument> renamed(Entering<RegisteredDocument> entering) {
        return switch (entering) {
            case Entering.Entered<RegisteredDocument> entered -> entered;
            case Entering.Refused<RegisteredDocument>(var faults) ->
                new Entering.Refused<>(faults.stream()
                        .map(fault -> "effectiveOn".equals(fault.field())
                                ? new RegisterFault("validityOn", fault.reason(), fault.arguments())
                                : fault)
                        .toList());
        };
    }

    private Function<Faults, ModelAndView> again(
            Actor actor, RegisteredDocument document, Sent sent, HttpServletRequest request) {
        return faults -> page.of(actor, document, request, sent, faults);
    }

    private static String here(String key) {
        return RegisterPath.DOCUMENTS + key + "/";
    }
}
