package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.ImportDocuments;
import org.gongkai.publication.register.act.ImportFigures;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.act.RegisterUploads;
import org.gongkai.publication.register.act.RegisterUploads.Upload;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.gongkai.publication.register.sheet.SheetWriting;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing a list to a register, seeing what would be entered, and having it entered. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class ImportPages {

    private static final String IMPORT = RegisterPath.ALL + "{register:documents|figures}/import";
    private static final String ONE = IMPORT + "/{id:[0-9a-f-]{36}}";

    private final Registers registers;
    private final RegisterUploads uploads;
    private final ImportDocuments documents;
    private final ImportFigures figures;

    ImportPages(Registers registers, RegisterUploads uploads, ImportDocuments documents, ImportFigures figures) {
        this.registers = registers;
        this.uploads = uploads;
        this.documents = documents;
        this.figures = figures;
    }

    @GetMapping(IMPORT)
    ModelAndView start(
            Actor actor,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable Long at,
            HttpServletRequest request) {
        var agency = registers.kept(actor, registers.agency(actor, at).id());
        var view = new FormView(agency.id().value(), agency.name(), List.of(), Sent.NOTHING, Faults.NONE);
        return page(request, "import", columns(register), agency, view);
    }

    @GetMapping(IMPORT + "/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String register) {
        var columns = columns(register);
        return Registers.file(
                Registers.WORDS.of("import.template." + register) + ".xlsx",
                Registers.XLSX,
                SheetWriting.of(Registers.WORDS.of(register), "", columns.headings(), List.of()));
    }

    @PostMapping(IMPORT)
    ModelAndView bring(
            Actor actor,
            @PathVariable String register,
            @RequestParam long at,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        var agency = registers.kept(actor, new AgencyId(at));
        var name = file.map(MultipartFile::getOriginalFilename).orElse("");
        var content = file.isPresent() ? file.get().getBytes() : new byte[0];
        var upload = new Upload(agency.id(), columns(register), name, content);
        var lines = lines(actor, upload, Mode.REHEARSE);
        if (lines.isRefused()) {
            return refused(request, upload, agency, lines);
        }
        var id = uploads.keep(person(actor), agency.id(), upload.register(), name, upload.content());
        return new ModelAndView("redirect:" + RegisterPath.ALL + register + "/import/" + id);
    }

    @GetMapping(ONE)
    ModelAndView preview(
            Actor actor, @PathVariable String register, @PathVariable UUID id, HttpServletRequest request) {
        var upload = upload(actor, register, id);
        var agency = registers.kept(actor, upload.agency());
        var lines = lines(actor, upload, Mode.REHEARSE);
        return lines.isRefused()
                ? refused(request, upload, agency, lines)
                : page(request, "import-preview", upload.register(), agency, view(upload, lines));
    }

    @PostMapping(ONE)
    ModelAndView apply(
            Actor actor,
            @PathVariable String register,
            @PathVariable UUID id,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var upload = upload(actor, register, id);
        var agency = registers.kept(actor, upload.agency());
        var lines = lines(actor, upload, Mode.APPLY);
        if (lines.isRefused()) {
            return refused(request, upload, agency, lines);
        }
        uploads.drop(id);
        redirect.addFlashAttribute(
                Workbench.NOTICE,
                Registers.WORDS.of("import.done", String.valueOf(lines.rows().size())));
        return new ModelAndView("redirect:" + RegisterPath.ALL + register + "/?at="
                + agency.id().value());
    }

    private ImportLines lines(Actor actor, Upload upload, Mode mode) {
        return switch (upload.register()) {
            case DOCUMENTS -> ImportLines.of(documents.of(actor, upload, mode), ImportLines::row);
            case FIGURES -> ImportLines.of(figures.of(actor, upload, mode), ImportLines::row);
        };
    }

    private Upload upload(Actor actor, String register, UUID id) {
        return uploads.find(id, person(actor))
                .filter(each -> each.register() == columns(register))
                .orElseThrow(Registers::notFound);
    }

    private static PersonId person(Actor actor) {
        return actor.person().orElseThrow(Registers::notFound);
    }

    private ModelAndView refused(HttpServletRequest request, Upload upload, Agency agency, ImportLines lines) {
        return registers.refused(page(request, "import-refused", upload.register(), agency, view(upload, lines)));
    }

    private static ImportView view(Upload upload, ImportLines lines) {
        var path = RegisterPath.ALL + key(upload.register()) + "/import";
        return lines.view(
                upload.register(),
                upload.name(),
                path + "?at=" + upload.agency().value());
    }

    private ModelAndView page(
            HttpServletRequest request, String template, SheetColumns columns, Agency agency, Object view) {
        var key = key(columns);
        var above = new Frame.Entry(
                Registers.WORDS.of(key),
                RegisterPath.ALL + key + "/?at=" + agency.id().value());
        return registers.page(request, template, Registers.WORDS.of("import." + key), view, above);
    }

    private static String key(SheetColumns columns) {
        return columns.name().toLowerCase(Locale.ROOT);
    }

    private static SheetColumns columns(String register) {
        return SheetColumns.valueOf(register.toUpperCase(Locale.ROOT));
    }
}
