package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page of the agency's site: the parts of the column, in order. */
@Controller
@Needs(Power.PUBLIC)
public final class HomePages {

    private static final int MOST_AGENCIES = 60;

    private final Shell shell;
    private final Sites sites;
    private final List<HomePart> parts;
    private final Optional<SearchPart> search;

    HomePages(Shell shell, Sites sites, List<HomePart> parts, Optional<SearchPart> search) {
        this.search = search;
        this.shell = shell;
        this.sites = sites;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(HomePart::place)).toList();
    }

    @GetMapping("/")
    ModelAndView home(AgencySite site, HttpServletRequest request, HttpServletResponse response) {
        var words = Words.in(Language.of(request));
        var page = shell.page(request, site, site.at("/"), words.of("home.title"));
        var blocks = parts.stream().flatMap(part -> part.of(site).stream()).toList();
        Caching.publicly(response);
        return new ModelAndView(
                "portal/home",
                Map.of("page", page, "blocks", blocks, "agencies", agencies(site), "sought", search.isPresent()));
    }

    /** A government's portal names the agencies whose sites it gathers. */
    private List<AgencySite> agencies(AgencySite site) {
        if (!site.isOfRegion()) {
            return List.of();
        }
        return sites.below(site).stream().limit(MOST_AGENCIES).map(sites::of).toList();
    }
}
