package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Origins;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reports as files, in every format. */
@Controller
@Needs(Power.PUBLIC)
final class ReportFiles {

    private final PublishedReports reports;
    private final Agencies agencies;
    private final Renditions renditions;

    ReportFiles(PublishedReports reports, Agencies agencies, Renditions renditions) {
        this.reports = reports;
        this.agencies = agencies;
        this.renditions = renditions;
    }

    @GetMapping("/reports/{agency}/{year:\\d{4}}.{extension:[a-z]+}")
    ResponseEntity<byte[]> file(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable String extension,
            HttpServletResponse response) {
        var agency = agency(slug);
        return file(agency, reports.find(agency.id(), year, ReportKind.OWN), extension, response);
    }

    @GetMapping("/reports/{agency}/{year:\\d{4}}/aggregate.{extension:[a-z]+}")
    ResponseEntity<byte[]> aggregate(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable String extension,
            HttpServletResponse response) {
        var agency = agency(slug);
        return file(agency, reports.find(agency.id(), year, ReportKind.AGGREGATE), extension, response);
    }

    @GetMapping("/reports/{agency}/{year:\\d{4}}/versions/{version:[1-9]\\d{0,3}}.{extension:[a-z]+}")
    ResponseEntity<byte[]> version(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable int version,
            @PathVariable String extension,
            HttpServletResponse response) {
        var agency = agency(slug);
        return file(agency, version(agency, year, ReportKind.OWN, version), extension, response);
    }

    @GetMapping("/reports/{agency}/{year:\\d{4}}/aggregate/versions/{version:[1-9]\\d{0,3}}.{extension:[a-z]+}")
    ResponseEntity<byte[]> aggregateVersion(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable int version,
            @PathVariable String extension,
            HttpServletResponse response) {
        var agency = agency(slug);
        return file(agency, version(agency, year, ReportKind.AGGREGATE, version), extension, response);
    }

    private Optional<PublishedReport> version(Agency agency, int year, ReportKind kind, int version) {
        return reports.versions(agency.id(), year, kind).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    private Agency agency(String slug) {
        return agencies.find(slug).orElseThrow(ReportPages::notFound);
    }

    private ResponseEntity<byte[]> file(
            Agency agency, Optional<PublishedReport> found, String extension, HttpServletResponse response) {
        var format = OutputFormat.byExtension(extension).orElseThrow(ReportPages::notFound);
        var report = found.orElseThrow(ReportPages::notFound);
        Caching.publicly(response, report.publishedAt(), NewPublication.REPORTS);
        return ResponseEntity.ok()
                .contentType(mediaType(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(agency, report, format).toString())
                .header(HttpHeaders.LINK, canonical(agency, report))
                .body(renditions.of(report, format));
    }

    /** JSON is for programs and opens in the browser; everything else is saved, HTML too: it is a copy, not a page of the site. */
    private static ContentDisposition disposition(Agency agency, PublishedReport report, OutputFormat format) {
        var kind = format == OutputFormat.JSON ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(ReportWriter.fileName(Titles.titled(agency, report), format), StandardCharsets.UTF_8)
                .build();
    }

    private static MediaType mediaType(OutputFormat format) {
        var type = MediaType.parseMediaType(format.mediaType());
        var isText = format == OutputFormat.JSON || format == OutputFormat.HTML;
        return isText ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static String canonical(Agency agency, PublishedReport report) {
        return "<" + Origins.absolute("", Address.of(agency, report.year(), report.kind())) + ">; rel=\"canonical\"";
    }
}
