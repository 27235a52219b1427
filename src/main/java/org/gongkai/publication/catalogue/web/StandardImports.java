package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.catalogue.StandardField;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Imported;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Mode;
import org.gongkai.publication.catalogue.act.StandardRegister;
import org.gongkai.publication.catalogue.act.StandardRegister.KeptFile;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Bringing a standard catalogue, seeing what it would change, and having it changed. */
@Controller
@RequestMapping(CatalogueLinks.STANDARD + "import")
@Needs(Power.KEEP_CATALOGUE)
final class StandardImports {

    private final Workbench workbench;
    private final Holdings holdings;
    private final StandardRegister files;
    private final ImportStandardCatalogue imports;

    StandardImports(Workbench workbench, Holdings holdings, StandardRegister files, ImportStandardCatalogue imports) {
        this.workbench = workbench;
        this.holdings = holdings;
        this.files = files;
        this.imports = imports;
    }

    @GetMapping
    ModelAndView start(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        return start(
                request, holdings.agency(actor, Power.KEEP_CATALOGUE, agency).id(), List.of());
    }

    private ModelAndView start(HttpServletRequest request, AgencyId agency, List<String> refusals) {
        var page = new ModelAndView(
                "publication/catalogue/import",
                Map.of(
                        "frame",
                        frame(request, agency),
                        "agency",
                        agency,
                        "fields",
                        StandardField.all(),
                        "refusals",
                        refusals));
        page.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Frame frame(HttpServletRequest request, AgencyId agency) {
        return workbench
                .frame(request, CataloguePart.WORDS.of("import"))
                .below(
                        new Frame.Entry(
                                CataloguePart.WORDS.of("part"), CatalogueLinks.of(CatalogueLinks.CATALOGUE, agency)),
                        new Frame.Entry(
                                CataloguePart.WORDS.of("standard"),
                                CatalogueLinks.of(CatalogueLinks.STANDARD, agency)));
    }

    @PostMapping
    ModelAndView bring(
            HttpServletRequest request,
            Actor actor,
            @RequestParam Optional<Long> agency,
            @RequestParam(defaultValue = "") String field,
            @RequestParam MultipartFile file)
            throws IOException {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, agency).id();
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var kept = new KeptFile(of, name, file.getBytes());
        try {
            var imported = run(actor, kept, field, Mode.REHEARSE);
            if (imported.isRefused()) {
                return start(request, of, ImportWords.faults(imported));
            }
        } catch (UnreadableDocumentException unreadable) {
            return start(request, of, List.of(ImportWords.fault(unreadable)));
        }
        var id = files.keep(actor, of, name, kept.content());
        return new ModelAndView("redirect:" + CatalogueLinks.STANDARD + "import/" + id
                + (field.isEmpty() ? "" : "?field=" + UriUtils.encode(field, StandardCharsets.UTF_8)));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView preview(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String field) {
        var kept = kept(actor, id);
        try {
            var imported = run(actor, kept, field, Mode.REHEARSE);
            return imported.isRefused()
                    ? start(request, kept.agency(), ImportWords.faults(imported))
                    : new ModelAndView(
                            "publication/catalogue/preview",
                            Map.of(
                                    "frame",
                                    frame(request, kept.agency()),
                                    "imported",
                                    imported,
                                    "fileName",
                                    kept.fileName(),
                                    "apply",
                                    CatalogueLinks.STANDARD + "import/" + id,
                                    "field",
                                    field,
                                    "back",
                                    CatalogueLinks.of(CatalogueLinks.STANDARD + "import", kept.agency())));
        } catch (UnreadableDocumentException unreadable) {
            return start(request, kept.agency(), List.of(ImportWords.fault(unreadable)));
        }
    }

    private KeptFile kept(Actor actor, UUID id) {
        return files.kept(actor, id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView apply(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String field) {
        var kept = kept(actor, id);
        try {
            var imported = run(actor, kept, field, Mode.APPLY);
            if (imported.isRefused()) {
                return start(request, kept.agency(), ImportWords.faults(imported));
            }
            files.forget(id);
            redirect.addFlashAttribute(Workbench.NOTICE, ImportWords.summary(imported));
            return new ModelAndView("redirect:" + CatalogueLinks.of(CatalogueLinks.STANDARD, kept.agency()));
        } catch (UnreadableDocumentException unreadable) {
            return start(request, kept.agency(), List.of(ImportWords.fault(unreadable)));
        }
    }

    private Imported run(Actor actor, KeptFile kept, String field, Mode mode) throws UnreadableDocumentException {
        var chosen = Optional.of(field.strip()).filter(text -> !text.isEmpty());
        return imports.of(actor, kept.agency(), kept.fileName(), kept.content(), chosen, mode);
    }
}
