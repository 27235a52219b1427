package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.web.ReportPage.Exchange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An agency's reports, and each of them. */
@Controller
@Needs(Power.PUBLIC)
final class ReportPages {

    private final PublishedReports reports;
    private final Agencies agencies;
    private final ReportPage one;
    private final Shell shell;

    ReportPages(PublishedReports reports, Agencies agencies, ReportPage one, Shell shell) {
        this.reports = reports;
        this.agencies = agencies;
        this.one = one;
        this.shell = shell;
    }

    @GetMapping("/reports/{agency}/")
    ModelAndView agency(@PathVariable("agency") String slug, HttpServletRequest request, HttpServletResponse response) {
        var agency = agency(slug);
        var all = reports.of(agency.id());
        if (all.isEmpty()) {
            throw notFound();
        }
        var words = Words.in(Language.of(request));
        var page = shell.page(request, agency, Address.of(agency), words.of("agency.title", agency.name()))
                .below(allReports(words))
                .withFeed(Address.feed(agency));
        Caching.publicly(response, NewPublication.REPORTS);
        return new ModelAndView("report/agency", Map.of("page", page, "view", AgencyView.of(agency, all, words)));
    }

    @GetMapping("/reports/{agency}/{year:\\d{4}}/")
    ModelAndView report(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return one.newest(agency(slug), year, ReportKind.OWN, new Exchange(request, response));
    }

    /** A version as it was published, whatever has replaced it since. */
    @GetMapping("/reports/{agency}/{year:\\d{4}}/versions/{version:[1-9]\\d{0,3}}/")
    ModelAndView version(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        return one.version(agency(slug), year, ReportKind.OWN, version, new Exchange(request, response));
    }

    /** What the whole government did, beside what it did itself. */
    @GetMapping("/reports/{agency}/{year:\\d{4}}/aggregate/")
    ModelAndView aggregate(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return one.newest(agency(slug), year, ReportKind.AGGREGATE, new Exchange(request, response));
    }

    /** A version as it was published, whatever has replaced it since. */
    @GetMapping("/reports/{agency}/{year:\\d{4}}/aggregate/versions/{version:[1-9]\\d{0,3}}/")
    ModelAndView aggregateVersion(
            @PathVariable("agency") String slug,
            @PathVariable int year,
            @PathVariable int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        return one.version(agency(slug), year, ReportKind.AGGREGATE, version, new Exchange(request, response));
    }

    private Agency agency(String slug) {
        return agencies.find(slug).orElseThrow(ReportPages::notFound);
    }

    static Link allReports(Words words) {
        return new Link(words.of("column.reports"), Address.ALL);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
