package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a document from before the platform. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class DocumentForms {

    private final Registers registers;
    private final EnterDocument enter;

    DocumentForms(Registers registers, EnterDocument enter) {
        this.registers = registers;
        this.enter = enter;
    }

    @GetMapping(RegisterPath.DOCUMENTS + "new")
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = registers.agency(actor, at);
        return page(request, registers.kept(actor, agency.id()), Map.of(), Faults.NONE);
    }

    @PostMapping(RegisterPath.DOCUMENTS + "new")
    ModelAndView enter(
            Actor actor,
            @RequestParam long at,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.kept(actor, new AgencyId(at));
        var cells = new SheetCells(new SheetRow(0, form));
        var document = document(cells);
        if (!cells.faults().isEmpty()) {
            return registers.refused(page(request, agency, form, Registers.inWords(cells.faults())));
        }
        return switch (enter.of(actor, agency.id(), document)) {
            case Entering.Entered<EntryId>(var id) -> {
                redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of("documents.entered"));
                yield new ModelAndView("redirect:" + RegisterPath.DOCUMENTS + new DocumentKey.OfEntry(id).text() + "/");
            }
            case Entering.Refused<EntryId>(var faults) ->
                registers.refused(page(request, agency, form, Registers.inWords(faults)));
        };
    }

    private static NewDocument document(SheetCells cells) {
        var kind = DocumentFilter.KINDS.stream()
                .filter(each -> DocumentFilter.key(each).equals(cells.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            cells.refuse("kind", Reason.MISSING);
        }
        return new NewDocument(
                kind.orElse(ItemKind.RULE),
                cells.text("title"),
                cells.given("documentNumber"),
                cells.neededDay("issuedOn"),
                cells.day("effectiveOn"),
                cells.day("repealedOn"),
                cells.day("expiredOn"),
                cells.text("source"));
    }

    private ModelAndView page(HttpServletRequest request, Agency agency, Map<String, String> typed, Faults faults) {
        var view = new FormView(
                agency.id().value(),
                agency.name(),
                DocumentFilter.KINDS.stream()
                        .map(kind -> new DocumentsView.Choice(DocumentFilter.key(kind), Registers.WORDS.of(kind.key())))
                        .toList(),
                typed,
                faults);
        return registers.page(request, "document-form", Registers.WORDS.of("documents.new"), view, above(agency));
    }

    static Frame.Entry above(Agency agency) {
        return new Frame.Entry(
                Registers.WORDS.of("documents"),
                RegisterPath.DOCUMENTS + "?at=" + agency.id().value());
    }
}
