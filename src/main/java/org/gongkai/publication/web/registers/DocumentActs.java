package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
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
        return page.of(actor, page.document(actor, key), request, Map.of(), Faults.NONE);
    }

    @PostMapping(ONE + "validity")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView validity(
            Actor actor,
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        var cells = new SheetCells(new SheetRow(0, form));
        var day = cells.neededDay("validityOn");
        var validity = Stream.of(Validity.values())
                .filter(each -> each.name().equals(form.get("validity")))
                .findFirst();
        if (!cells.faults().isEmpty() || validity.isEmpty()) {
            var faults = validity.isPresent()
                    ? cells.faults()
                    : List.of(RegisterFault.of("validity", RegisterFault.Reason.MISSING));
            return refused(actor, document, request, form, faults);
        }
        var done = dateValidity.of(actor, document.key(), validity.get(), day, cells.text("reason"));
        return switch (done) {
            case Entering.Entered<RegisteredDocument> entered -> done(redirect, "document.dated", here(key));
            case Entering.Refused<RegisteredDocument>(var faults) ->
                refused(actor, document, request, form, renamed(faults));
        };
    }

    @PostMapping(ONE + "note")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView note(
            Actor actor,
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        if (!(document.key() instanceof DocumentKey.OfItem(var id))) {
            throw Registers.notFound();
        }
        return switch (writeTitleNote.of(actor, id, form.getOrDefault("note", ""))) {
            case Entering.Entered<?> entered -> done(redirect, "document.noted", here(key));
            case Entering.Refused<?>(var faults) -> refused(actor, document, request, form, faults);
        };
    }

    @PostMapping(ONE + "cancel")
    @Needs(Power.KEEP_CATALOGUE)
    ModelAndView cancel(
            Actor actor,
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = kept(actor, key);
        if (!(document.key() instanceof DocumentKey.OfEntry(var id))) {
            throw Registers.notFound();
        }
        return switch (cancelEntry.of(actor, id, form.getOrDefault("reason", ""))) {
            case Entering.Entered<?> entered ->
                done(
                        redirect,
                        "document.cancelled",
                        RegisterPath.DOCUMENTS + "?at=" + document.agency().value());
            case Entering.Refused<?>(var faults) -> refused(actor, document, request, form, faults);
        };
    }

    private RegisteredDocument kept(Actor actor, String key) {
        var document = page.document(actor, key);
        registers.kept(actor, document.agency());
        return document;
    }

    /** The day of a change is another field than the day from which the document applied. */
    private static List<RegisterFault> renamed(List<RegisterFault> faults) {
        return faults.stream()
                .map(fault -> "effectiveOn".equals(fault.field())
                        ? new RegisterFault("validityOn", fault.reason(), fault.arguments())
                        : fault)
                .toList();
    }

    private ModelAndView refused(
            Actor actor,
            RegisteredDocument document,
            HttpServletRequest request,
            Map<String, String> form,
            List<RegisterFault> faults) {
        return registers.refused(page.of(actor, document, request, form, Registers.inWords(faults)));
    }

    private static ModelAndView done(RedirectAttributes redirect, String words, String path) {
        redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of(words));
        return new ModelAndView("redirect:" + path);
    }

    private static String here(String key) {
        return RegisterPath.DOCUMENTS + key + "/";
    }
}
