package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Language;
import org.gongkai.portal.SearchPart;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Words;
import org.gongkai.publication.FoundItems;
import org.gongkai.publication.FoundItems.Hit;
import org.gongkai.publication.FoundItems.Order;
import org.gongkai.publication.FoundItems.Result;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Search in what is public: by title, document number, index number and text; by relevance or by time. */
@Controller
@Needs(Power.PUBLIC)
@LegalBasis(article = 23)
final class SearchPages implements SearchPart {

    private static final int LONGEST = 100;

    private final FoundItems items;
    private final Sites sites;
    private final Shell shell;

    SearchPages(FoundItems items, Sites sites, Shell shell) {
        this.items = items;
        this.sites = sites;
        this.shell = shell;
    }

    @GetMapping("/search/")
    ModelAndView search(
            AgencySite site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sought = (q.length() > LONGEST ? q.substring(0, LONGEST) : q)
                .replace("\0", "")
                .strip();
        var by = order.equals("time") ? Order.TIME : Order.RELEVANCE;
        var at = page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
        // What somebody looks for is nobody else's business.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var words = Words.in(Language.of(request));
        var frame = shell.page(request, site, site.at(PublicAddress.SEARCH), words.of("search.title"))
                .below();
        return new ModelAndView("publication/search", Map.of("page", frame, "view", view(site, sought, by, at)));
    }

    private SearchView view(AgencySite site, String sought, Order order, int page) {
        if (sought.isEmpty()) {
            return new SearchView(sought, order, List.of(), page, Optional.empty(), Optional.empty(), false, site);
        }
        return switch (items.find(sought, sites.gathered(site), order, page)) {
            case Result.TooMany() ->
                new SearchView(sought, order, List.of(), page, Optional.empty(), Optional.empty(), true, site);
            case Result.Found(var hits, var more) ->
                new SearchView(
                        sought,
                        order,
                        hits.stream().map(SearchPages::line).toList(),
                        page,
                        page > 1 ? Optional.of(at(site, sought, order, page - 1)) : Optional.empty(),
                        more ? Optional.of(at(site, sought, order, page + 1)) : Optional.empty(),
                        false,
                        site);
        };
    }

    private static SearchView.Line line(Hit hit) {
        return new SearchView.Line(ItemLine.of(hit.line()), hit.around());
    }

    static String at(AgencySite site, String sought, Order order, int page) {
        return site.at(PublicAddress.SEARCH) + "?q=" + UriUtils.encode(sought, StandardCharsets.UTF_8)
                + (order == Order.TIME ? "&order=time" : "") + (page > 1 ? "&page=" + page : "");
    }
}
