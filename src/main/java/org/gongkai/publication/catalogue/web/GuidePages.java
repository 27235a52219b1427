package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.publication.catalogue.Guides;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public pages of guide and rules, on each agency's site. */
@Controller
@Needs(Power.PUBLIC)
final class GuidePages {

    static final String GUIDE = "/guide/";
    static final String RULES = "/rules/";

    private final Shell shell;
    private final GuideViews views;
    private final Guides guides;

    GuidePages(Shell shell, GuideViews views, Guides guides) {
        this.shell = shell;
        this.views = views;
        this.guides = guides;
    }

    @GetMapping(GUIDE)
    ModelAndView guide(HttpServletRequest request, HttpServletResponse response, AgencySite site) {
        var view = views.of(site);
        Caching.publicly(response, SiteTags.of(site, SiteTags.GUIDE, SiteTags.CATALOGUE));
        var title = Words.in(Language.of(request)).of("column.guide");
        return new ModelAndView(
                "publication/guide", Map.of("page", shell.page(request, site, site.at(GUIDE), title), "view", view));
    }

    @GetMapping(RULES)
    ModelAndView rules(HttpServletRequest request, HttpServletResponse response, AgencySite site) {
        var lines = guides.rules(site.id()).documents().stream()
                .map(document -> new RuleLine(
                        document.title(),
                        document.citation(),
                        document.item().map(id -> "/items/" + id.value() + "/").orElse(document.link()),
                        document.item().isPresent()))
                .toList();
        Caching.publicly(response, SiteTags.of(site, SiteTags.RULES));
        var title = Words.in(Language.of(request)).of("column.rules");
        return new ModelAndView(
                "publication/rules",
                Map.of("page", shell.page(request, site, site.at(RULES), title), "lines", List.copyOf(lines)));
    }
}
