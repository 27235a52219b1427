package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.act.ImportOrganisation;
import org.gongkai.organisation.act.ImportOrganisation.Mode;
import org.gongkai.organisation.model.ImportFiles;
import org.gongkai.organisation.model.ImportFiles.Kept;
import org.gongkai.organisation.workbook.WorkbookTemplate;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing a workbook, seeing what it would change, and having it changed. */
@Controller
@RequestMapping(OrganisationLinks.IMPORT)
@Needs(Power.ADMINISTER)
final class WorkbookPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Workbench workbench;
    private final Places places;
    private final ImportFiles files;
    private final ImportOrganisation imports;

    WorkbookPages(Workbench workbench, Places places, ImportFiles files, ImportOrganisation imports) {
        this.workbench = workbench;
        this.places = places;
        this.files = files;
        this.imports = imports;
    }

    @GetMapping
    ModelAndView start(HttpServletRequest request) {
        return new ModelAndView("organisation/import", Map.of("frame", frame(request)));
    }

    private Frame frame(HttpServletRequest request) {
        return workbench
                .frame(request, OrganisationPart.WORDS.of("import"))
                .below(Places.above().toArray(Frame.Entry[]::new));
    }

    @GetMapping("template.xlsx")
    ResponseEntity<byte[]> template() {
        var name = ContentDisposition.attachment()
                .filename("organisation-template.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(WorkbookTemplate.write());
    }

    @PostMapping
    ModelAndView bring(HttpServletRequest request, Actor actor, @RequestParam MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var kept = new Kept(name, file.getBytes());
        var imported = imports.of(actor, kept.content(), reason(kept), Mode.REHEARSE);
        if (imported.isRefused()) {
            return refused(request, new ImportView(name, imported, ""));
        }
        var agency = places.tops(actor).getFirst().id();
        var id = files.keep(actor, agency, name, kept.content());
        return new ModelAndView("redirect:" + OrganisationLinks.IMPORT + id);
    }

    private ModelAndView refused(HttpServletRequest request, ImportView view) {
        var page = new ModelAndView("organisation/import-refused", Map.of("frame", frame(request), "view", view));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String reason(Kept kept) {
        return OrganisationPart.WORDS.of("import.reason", kept.fileName());
    }

    @GetMapping("{id}")
    ModelAndView preview(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        var kept = kept(actor, id);
        var imported = imports.of(actor, kept.content(), reason(kept), Mode.REHEARSE);
        var view = new ImportView(kept.fileName(), imported, OrganisationLinks.IMPORT + id + "/apply");
        return imported.isRefused()
                ? refused(request, view)
                : new ModelAndView("organisation/import-preview", Map.of("frame", frame(request), "view", view));
    }

    private Kept kept(Actor actor, UUID id) {
        return files.find(actor, id).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
    }

    @PostMapping("{id}/apply")
    ModelAndView apply(HttpServletRequest request, RedirectAttributes redirect, Actor actor, @PathVariable UUID id) {
        var kept = kept(actor, id);
        var imported = imports.of(actor, kept.content(), reason(kept), Mode.APPLY);
        if (imported.isRefused()) {
            return refused(request, new ImportView(kept.fileName(), imported, ""));
        }
        files.forget(id);
        redirect.addFlashAttribute(
                Workbench.NOTICE,
                OrganisationPart.WORDS.of(
                        "import.done",
                        Integer.toString(imported.entered()),
                        Integer.toString(imported.changed()),
                        Integer.toString(imported.unchanged())));
        return new ModelAndView("redirect:" + OrganisationPart.PATH);
    }
}
