package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.workbench.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a document from before the platform. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class DocumentForms {

    private static final String NEW = RegisterPath.DOCUMENTS + "new";

    private final Registers registers;
    private final EnterDocument enter;

    DocumentForms(Registers registers, EnterDocument enter) {
        this.registers = registers;
        this.enter = enter;
    }

    @GetMapping(NEW)
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = registers.agency(actor, at);
        return page(request, registers.kept(actor, agency.id()), Sent.NOTHING, Faults.NONE);
    }

    @PostMapping(NEW)
    ModelAndView enter(
            Actor actor,
            @RequestParam long at,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.kept(actor, new AgencyId(at));
        var sent = new Sent(form);
        var cells = sent.cells();
        var kind =
                cells.choice("kind", DocumentFilter.KINDS, DocumentFilter::key).orElse(ItemKind.RULE);
        var document = NewDocument.of(kind, cells);
        var entering = Registers.entering(cells, () -> enter.of(actor, agency.id(), document));
        return Registers.answer(
                entering,
                id -> Registers.done(
                        redirect,
                        "documents.entered",
                        RegisterPath.DOCUMENTS + new DocumentKey.OfEntry(id).text() + "/"),
                faults -> page(request, agency, sent, faults));
    }

    private ModelAndView page(HttpServletRequest request, Agency agency, Sent sent, Faults faults) {
        var kinds = DocumentFilter.KINDS.stream()
                .map(kind -> new DocumentsView.Choice(DocumentFilter.key(kind), Registers.WORDS.of(kind.key())))
                .toList();
        var view = new FormView(agency.id().value(), agency.name(), kinds, sent, faults);
        return registers.form(request, "document-form", "documents.new", view, "documents");
    }
}
