package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.ReportKind;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one report; of nothing but what has been published. */
@Component
final class ReportPage {

    private final PublishedReports reports;
    private final Related related;
    private final Renditions renditions;
    private final Shell shell;

    ReportPage(PublishedReports reports, Related related, Renditions renditions, Shell shell) {
        this.reports = reports;
        this.related = related;
        this.renditions = renditions;
        this.shell = shell;
    }

    /** What is asked for and answered. */
    record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    ModelAndView newest(Agency agency, int year, ReportKind kind, Exchange exchange) {
        var versions = versions(agency, year, kind);
        return page(agency, versions.getLast(), versions, Address.of(agency, year, kind), exchange);
    }

    ModelAndView version(Agency agency, int year, ReportKind kind, int version, Exchange exchange) {
        var versions = versions(agency, year, kind);
        var shown = versions.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(ReportPages::notFound);
        return page(agency, shown, versions, Address.version(agency, year, kind, version), exchange);
    }

    private ModelAndView page(
            Agency agency, PublishedReport report, List<PublishedReport> versions, String path, Exchange exchange) {
        var words = Words.in(Language.of(exchange.request));
        var page = shell.page(exchange.request, agency, path, Titles.of(agency, report))
                .below(ReportPages.allReports(words), new Link(agency.name(), Address.of(agency)));
        var others = related.of(agency, report);
        var view = ReportView.of(agency, report, others, page, renditions, VersionLine.of(agency, versions));
        if (view.isWhole()) {
            var published = versions.getLast().publishedAt();
            var changed = published.isBefore(others.changedAt()) ? others.changedAt() : published;
            Caching.publicly(exchange.response, changed, NewPublication.REPORTS);
        }
        return new ModelAndView("report/report", Map.of("page", page.about(AboutReport.of(view, page)), "view", view));
    }

    private List<PublishedReport> versions(Agency agency, int year, ReportKind kind) {
        var versions = reports.versions(agency.id(), year, kind);
        if (versions.isEmpty()) {
            throw ReportPages.notFound();
        }
        return versions;
    }
}
