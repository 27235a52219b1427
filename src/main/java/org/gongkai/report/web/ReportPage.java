package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Page;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Words;
import org.gongkai.publication.register.YearDocuments;
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
    private final YearDocuments documents;
    private final Sites sites;
    private final Shell shell;

    ReportPage(
            PublishedReports reports,
            Related related,
            Renditions renditions,
            YearDocuments documents,
            Sites sites,
            Shell shell) {
        this.reports = reports;
        this.related = related;
        this.renditions = renditions;
        this.documents = documents;
        this.sites = sites;
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
        var view = ReportView.of(
                agency,
                report,
                others,
                page,
                renditions,
                VersionLine.of(agency, versions),
                lists(agency, report, page));
        Caching.dependsOn(YearDocuments.tags(agency.id()));
        if (view.isWhole()) {
            var published = versions.getLast().publishedAt();
            var changed = published.isBefore(others.changedAt()) ? others.changedAt() : published;
            Caching.publicly(exchange.response, changed, NewPublication.REPORTS);
        }
        return new ModelAndView("report/report", Map.of("page", page.about(AboutReport.of(view, page)), "view", view));
    }

    /**
     * Where the figures of section two lead that count documents everybody may read; sums of other reports count none. A list longer than the
     * figure would contradict what was reported, as where the register was filled afterwards.
     */
    private Map<String, String> lists(Agency agency, PublishedReport report, Page page) {
        var lists = new HashMap<String, String>();
        if (report.kind() == ReportKind.OWN) {
            var site = sites.of(agency);
            documents.lists(agency.id(), report.year()).forEach((place, list) -> {
                if (figure(report, place)
                        .filter(value -> value.intValue() >= list.count())
                        .isPresent()) {
                    lists.put(place, page.href(site.at(list.path())));
                }
            });
        }
        return lists;
    }

    private static Optional<BigDecimal> figure(PublishedReport published, String place) {
        var report = published.report();
        return report.form().slots().stream()
                .filter(slot -> slot.place().path().equals(place))
                .findFirst()
                .flatMap(report.figures()::value);
    }

    private List<PublishedReport> versions(Agency agency, int year, ReportKind kind) {
        var versions = reports.versions(agency.id(), year, kind);
        if (versions.isEmpty()) {
            throw ReportPages.notFound();
        }
        return versions;
    }
}
