package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.act.ImportDraft;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.writing.JsonReport;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.SpreadsheetTemplate;
import org.gongkai.workbench.Faults;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes figures and text over from a file: shown first, then taken over. */
@Controller
@Needs(Power.DRAFT_REPORTS)
final class ImportPages {

    private static final int MOST_BYTES = 10 << 20;

    /** What a form may carry back; a report of this length is none. */
    private static final int LONGEST_REPORT = 600_000;

    private final OpenEdition open;
    private final EditionFrame frame;
    private final ImportDraft take;
    private final DraftForm form;

    ImportPages(OpenEdition open, EditionFrame frame, ImportDraft take, DraftForm form) {
        this.open = open;
        this.frame = frame;
        this.take = take;
        this.form = form;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/import")
    ModelAndView choose(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.toWrite(actor, id);
        return frame.page("import", opened, Tab.IMPORT, empty(opened.edition()), new Exchange(request, response));
    }

    @PostMapping(path = "/desk/reports/{id:\\d{1,18}}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView preview(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var opened = open.toWrite(actor, id);
        var view = read(opened.edition(), file);
        return frame.page("import", opened, Tab.IMPORT, view, new Exchange(request, response));
    }

    private static ImportView read(Edition edition, MultipartFile file) throws IOException {
        var empty = empty(edition);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file.isEmpty()) {
            return empty.with(fault(DeskWords.of("import.none")));
        }
        if (file.getSize() > MOST_BYTES) {
            return empty.with(fault(DeskWords.of("import.too-large", DeskWords.of(MOST_BYTES >> 20))));
        }
        try {
            var read = ImportReading.of(name, ReportReader.read(name, file.getBytes()), edition);
            return read.report().length() > LONGEST_REPORT
                    ? empty.with(fault(DeskWords.of("import.too-long")))
                    : empty.with(read);
        } catch (UnreadableDocumentException unreadable) {
            return empty.with(
                    fault(DeskWords.of("import.unreadable", name, DeskWords.FINDINGS.of(unreadable.words()))));
        }
    }

    private static Faults fault(String words) {
        return Faults.NONE.and("file", words);
    }

    private static ImportView empty(Edition edition) {
        return new ImportView(
                DeskAddress.of(edition.id(), Tab.IMPORT),
                DeskAddress.of(edition.id()) + "preview.xlsx",
                Faults.NONE,
                List.of());
    }

    /** @param take which parts are taken over: {@code figures}, {@code text} */
    @PostMapping("/desk/reports/{id:\\d{1,18}}/import/take")
    ModelAndView take(
            Actor actor,
            @PathVariable long id,
            @RequestParam String report,
            @RequestParam String base,
            @RequestParam(name = "take", defaultValue = "") List<String> parts,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var read = again(report);
        var draft = opened.edition().report();
        var wanted = Report.of(
                draft.agency().orElse(""),
                draft.year().orElse(0),
                parts.contains("text")
                        ? ImportReading.narrative(read.narrative(), draft.narrative())
                        : draft.narrative(),
                parts.contains("figures") ? ImportReading.figures(read.figures(), draft.figures()) : draft.figures());
        var saving = take.of(
                actor,
                opened.edition().id(),
                TypedForm.version(base),
                new ReadReport(FileFormat.JSON, wanted, List.of()));
        return form.answer(saving, opened, Tab.FIGURES, List.of(), new Exchange(request, response), redirect);
    }

    private static Report again(String report) {
        try {
            return JsonReport.read(report.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocumentException e) {
            throw OpenEdition.notFound();
        }
    }

    /** An empty workbook in the form that the year's report follows. */
    @GetMapping("/desk/reports/{id:\\d{1,18}}/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable long id, HttpServletResponse response) {
        var report = open.toWrite(actor, id).edition().report();
        EditionFrame.keepNowhere(response);
        var name = DeskWords.of("import.template.file", report.title());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(OutputFormat.XLSX.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SpreadsheetTemplate.write(report.form().format()));
    }
}
