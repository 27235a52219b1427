package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All reports of all agencies, narrowed by plain addresses. */
@Controller
@Needs(Power.PUBLIC)
final class ReportIndex {

    private static final int LINES = 50;

    private final PublishedReports reports;
    private final Agencies agencies;
    private final Shell shell;

    ReportIndex(PublishedReports reports, Agencies agencies, Shell shell) {
        this.reports = reports;
        this.agencies = agencies;
        this.shell = shell;
    }

    /** What cannot be meant, such as a year of letters, narrows nothing. */
    @GetMapping("/reports/")
    ModelAndView index(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var selection = new Selection(agency.strip().replace("\0", ""), number(year));
        return list(selection, Address.ALL, number(page).orElse(1), request, response);
    }

    /** The list as it is, on further pages: plain files can have these addresses. */
    @GetMapping({"/reports/page/{page:[1-9]\\d{0,3}}/", "/en/reports/page/{page:[1-9]\\d{0,3}}/"})
    ModelAndView further(@PathVariable int page, HttpServletRequest request, HttpServletResponse response) {
        if (page > pages(reports.count(Selection.ALL))) {
            throw ReportPages.notFound();
        }
        return list(Selection.ALL, Address.all(page), page, request, response);
    }

    private ModelAndView list(
            Selection selection, String path, int page, HttpServletRequest request, HttpServletResponse response) {
        var count = reports.count(selection);
        var last = pages(count);
        var current = Math.clamp(page, 1, last);
        var lines = Listed.of(reports.list(selection, (current - 1) * LINES, LINES), agencies).stream()
                .map(IndexView.Line::of)
                .toList();
        var frame = shell.page(request, path, Words.in(Language.of(request)).of("column.reports"))
                .below()
                .withFeed(Address.FEED);
        Caching.publicly(response, NewPublication.REPORTS);
        return new ModelAndView(
                "report/index",
                Map.of("page", frame, "view", new IndexView(selection, reports.years(), count, lines, current, last)));
    }

    private static int pages(int count) {
        return Math.max(1, (count + LINES - 1) / LINES);
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
