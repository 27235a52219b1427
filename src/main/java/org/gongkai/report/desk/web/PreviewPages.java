package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Shell;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.web.ReportView;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A draft as the public will see it, and as Word and PDF will show it; for those who may see the draft, and for nobody's cache. */
@Controller
@Needs(Power.READ_REPORTS)
final class PreviewPages {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.XLSX);

    private final OpenEdition open;
    private final Shell shell;

    PreviewPages(OpenEdition open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/preview")
    ModelAndView preview(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var edition = open.of(actor, id).edition();
        nowhere(response);
        var page = shell.page(
                request,
                DeskAddress.of(edition.id(), Tab.PREVIEW),
                edition.report().title());
        return new ModelAndView("desk/preview", Map.of("page", page, "words", DeskWords.WORDS, "view", view(edition)));
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/preview.{extension:docx|pdf|xlsx}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable long id, @PathVariable String extension, HttpServletResponse response) {
        var edition = open.of(actor, id).edition();
        var report = edition.kind().titled(edition.report());
        var format = OutputFormat.byExtension(extension).orElseThrow(OpenEdition::notFound);
        nowhere(response);
        var name = DeskWords.of("preview.file", ReportWriter.fileName(report, format));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(ReportWriter.write(report, format));
    }

    private static void nowhere(HttpServletResponse response) {
        EditionFrame.keepNowhere(response);
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private static PreviewView view(Edition edition) {
        var report = edition.report();
        return new PreviewView(
                report.title(),
                report.narrative().introduction(),
                ReportView.parts(report),
                FORMATS.stream()
                        .map(format -> new PreviewView.Download(
                                DeskWords.of("format." + format.name()),
                                DeskAddress.of(edition.id()) + "preview." + format.extension()))
                        .toList(),
                DeskAddress.of(edition.id()),
                DeskWords.of(edition.state()));
    }
}
