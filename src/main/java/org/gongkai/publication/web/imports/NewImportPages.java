package org.gongkai.publication.web.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.act.EnsureCatalogues;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportFolders;
import org.gongkai.publication.imports.Importing;
import org.gongkai.publication.imports.StartImport;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in what is to be imported. */
@Controller
@Needs(Power.DRAFT_ITEMS)
class NewImportPages {

    private static final long LARGEST = 1L << 30;

    private final StartImport start;
    private final ImportFolders folders;
    private final FileStore files;
    private final Catalogue catalogue;
    private final EnsureCatalogues catalogues;
    private final Agencies agencies;
    private final Workbench workbench;
    private final Words words = Words.in("imports");

    NewImportPages(
            StartImport start,
            ImportFolders folders,
            FileStore files,
            Catalogue catalogue,
            EnsureCatalogues catalogues,
            Agencies agencies,
            Workbench workbench) {
        this.start = start;
        this.folders = folders;
        this.files = files;
        this.catalogue = catalogue;
        this.catalogues = catalogues;
        this.agencies = agencies;
        this.workbench = workbench;
    }

    @GetMapping(ImportAddress.NEW)
    ModelAndView blank(Actor actor, HttpServletRequest request) {
        return page(actor, request, ImportForm.BLANK, Faults.NONE);
    }

    @PostMapping(ImportAddress.NEW)
    ModelAndView hand(
            Actor actor,
            @ModelAttribute ImportForm form,
            @RequestParam(required = false) MultipartFile file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var isFile = file != null && !file.isEmpty();
        if (isFile == !form.folder().isBlank()) {
            return page(actor, request, form, Faults.NONE.and("file", words.of("file.one")));
        }
        if (!isFile) {
            return started(actor, request, form, form.folder(), new ImportBatch.Source(form.folder(), false), redirect);
        }
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]|\\p{C}", "");
        try (var content = file.getInputStream()) {
            return switch (files.store(content, LARGEST, "application/octet-stream", actor.name())) {
                case Storing.Stored(var stored) ->
                    started(actor, request, form, name, new ImportBatch.Source(stored.sha256(), true), redirect);
                case Storing.TooLarge tooLarge ->
                    page(actor, request, form, Faults.NONE.and("file", words.of("file.too-large")));
                case Storing.NoSpace noSpace ->
                    page(actor, request, form, Faults.NONE.and("file", words.of("file.no-space")));
            };
        }
    }

    private ModelAndView started(
            Actor actor,
            HttpServletRequest request,
            ImportForm form,
            String name,
            ImportBatch.Source source,
            RedirectAttributes redirect) {
        var given = new StartImport.Given(
                name.isBlank() ? words.of("unnamed") : name,
                form.kind(),
                source,
                new ColumnId(form.column()),
                form.itemKind(),
                form.codes());
        return switch (start.of(actor, agency(actor, form).id(), given)) {
            case Importing.Done(var batch) -> {
                redirect.addFlashAttribute(Workbench.NOTICE, words.of("started"));
                yield new ModelAndView("redirect:" + ImportAddress.of(batch.id()));
            }
            case Importing.Unknown(var field) ->
                page(actor, request, form, Faults.NONE.and(field, words.of("unknown." + field)));
            case Importing.NotNow notNow -> page(actor, request, form, Faults.NONE);
            case Importing.Empty empty -> page(actor, request, form, Faults.NONE);
            case Importing.NoReason noReason -> page(actor, request, form, Faults.NONE);
        };
    }

    /** The agency whose column was chosen; another's is refused by the act. */
    private Agency agency(Actor actor, ImportForm form) {
        return catalogue
                .find(new ColumnId(form.column()))
                .flatMap(column -> agencies.find(column.agency()))
                .filter(agency -> actor.may(Power.DRAFT_ITEMS, agency))
                .orElseGet(() -> own(actor).getFirst());
    }

    private List<Agency> own(Actor actor) {
        return List.copyOf(agencies.find(actor.agenciesWith(Power.DRAFT_ITEMS)).values());
    }

    private String place(List<Agency> own) {
        return own.stream()
                .map(agency -> words.of("folder.place", agency.slug()))
                .collect(Collectors.joining(words.of("between")));
    }

    private List<String> ready(List<Agency> own) {
        return own.stream()
                .flatMap(agency -> folders.ready(agency).stream())
                .distinct()
                .toList();
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, ImportForm form, Faults faults) {
        var own = own(actor);
        var columns = own.stream()
                .flatMap(agency -> catalogues.of(agency.id()).stream())
                .filter(column -> !column.closed())
                .toList();
        var frame = workbench
                .frame(request, words.of("new.title"))
                .below(new Frame.Entry(words.of("title"), ImportAddress.ALL));
        return new ModelAndView(
                "imports/new",
                Map.of(
                        "frame", frame,
                        "view", new NewImport(columns, ready(own), place(own), form, faults),
                        "words", words));
    }
}
