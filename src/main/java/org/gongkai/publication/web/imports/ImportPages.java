package org.gongkai.publication.web.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Csv;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.publication.imports.ImportField;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.workbench.CsvAnswer;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Pages;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What was imported, how far it is, what was refused and why. */
@Controller
@Needs(Power.READ_ITEMS)
class ImportPages {

    private static final int LISTED = 100;
    private static final int ON_ONE_PAGE = 100;
    private static final int REPORTED = 1_000_000;

    private final ImportBatches batches;
    private final ImportLines lines;
    private final ImportViews views;
    private final Agencies agencies;
    private final Workbench workbench;
    private final Words words = Words.in("imports");

    ImportPages(ImportBatches batches, ImportLines lines, ImportViews views, Agencies agencies, Workbench workbench) {
        this.batches = batches;
        this.lines = lines;
        this.views = views;
        this.agencies = agencies;
        this.workbench = workbench;
    }

    @GetMapping(ImportAddress.ALL)
    ModelAndView all(Actor actor, HttpServletRequest request) {
        var found = new ArrayList<ImportLine>();
        for (var agency : agencies.find(actor.agenciesWith(Power.READ_ITEMS)).values()) {
            batches.of(agency.id(), LISTED).forEach(batch -> found.add(lines.of(batch)));
        }
        return new ModelAndView(
                "imports/list",
                Map.of(
                        "frame",
                        workbench.frame(request, words.of("title")),
                        "lines",
                        found,
                        "mayDraft",
                        actor.holds(Power.DRAFT_ITEMS),
                        "words",
                        words));
    }

    @GetMapping("/desk/imports/{id:\\d{1,18}}/")
    ModelAndView one(Actor actor, @PathVariable long id, HttpServletRequest request) {
        var batch = visible(actor, id);
        return new ModelAndView(
                "imports/one", Map.of("frame", frame(request, batch), "view", views.of(actor, batch), "words", words));
    }

    @GetMapping("/desk/imports/{id:\\d{1,18}}/rows/")
    ModelAndView rows(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var batch = visible(actor, id);
        var pages = new Pages(page, batch.taken(), ON_ONE_PAGE);
        var rows = batches.rows(batch.id(), pages.offset() + 1, ON_ONE_PAGE).stream()
                .map(row -> lines.of(batch, row))
                .toList();
        return new ModelAndView(
                "imports/rows",
                Map.of("frame", below(request, batch, "rows.title"), "rows", rows, "pages", pages, "words", words));
    }

    /** Every item that a signature on the import covers. */
    @GetMapping("/desk/imports/{id:\\d{1,18}}/signed/")
    ModelAndView signed(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var batch = visible(actor, id);
        var pages = new Pages(page, batch.accepted(), ON_ONE_PAGE);
        var rows = batches.accepted(batch.id(), pages.offset(), ON_ONE_PAGE).stream()
                .map(row -> lines.of(batch, row))
                .toList();
        return new ModelAndView(
                "imports/covered",
                Map.of(
                        "frame", below(request, batch, "signed.title"),
                        "line", lines.of(batch),
                        "rows", rows,
                        "pages", pages,
                        "words", words));
    }

    private Frame below(HttpServletRequest request, ImportBatch batch, String title) {
        return workbench
                .frame(request, words.of(title))
                .below(
                        new Frame.Entry(words.of("title"), ImportAddress.ALL),
                        new Frame.Entry(batch.name(), ImportAddress.of(batch.id())));
    }

    /** Every row that was refused, with the reasons, for whoever mends the source. */
    @GetMapping("/desk/imports/{id:\\d{1,18}}/refused.csv")
    ResponseEntity<byte[]> refused(Actor actor, @PathVariable long id) {
        var batch = visible(actor, id);
        var report = new StringBuilder();
        report.append(Csv.line(words.of("row.place"), words.of("row.title"), words.of("row.faults")));
        for (var row : batches.refused(batch.id(), 1, REPORTED)) {
            var faults = row.faults().stream().map(lines::fault).toList();
            report.append(Csv.line(row.place(), row.title(), String.join("\n", faults)));
        }
        return CsvAnswer.of(words.of("refused.file", batch.name()), report.toString());
    }

    @GetMapping("/desk/imports/template.csv")
    ResponseEntity<byte[]> template() {
        return CsvAnswer.of(words.of("template.file"), Csv.line(ImportField.heads()));
    }

    private Frame frame(HttpServletRequest request, ImportBatch batch) {
        return workbench.frame(request, batch.name()).below(new Frame.Entry(words.of("title"), ImportAddress.ALL));
    }

    private ImportBatch visible(Actor actor, long id) {
        return batches.visible(actor, new ImportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
