package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The agencies of the region, each with its site. */
@Controller
@Needs(Power.PUBLIC)
final class AgencyPages {

    private static final int LINES = 100;
    private static final int LONGEST = 60;

    private final Sites sites;
    private final Shell shell;

    AgencyPages(Sites sites, Shell shell) {
        this.sites = sites;
        this.shell = shell;
    }

    /** What is sought by name shows its first lines only; the whole list has pages at plain addresses. */
    @GetMapping(AgencySite.AGENCIES)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, HttpServletRequest request, HttpServletResponse response) {
        var sought = Agency.officialName((q.length() > LONGEST ? q.substring(0, LONGEST) : q).replace("\0", ""));
        var found = sites.ofRegion().stream()
                .filter(agency -> agency.name().contains(sought))
                .toList();
        var last = sought.isEmpty() ? last(found) : 1;
        return answer(new AgencyList(sought, found.size(), lines(found, 1), 1, last), request, response);
    }

    @GetMapping(AgencySite.AGENCIES + "page/{number:[1-9]\\d{0,3}}/")
    ModelAndView further(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        var all = sites.ofRegion();
        if (number < 2 || number > last(all)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(new AgencyList("", all.size(), lines(all, number), number, last(all)), request, response);
    }

    private static int last(List<Agency> found) {
        return Math.max(1, Math.ceilDiv(found.size(), LINES));
    }

    private List<AgencySite> lines(List<Agency> found, int page) {
        return found.stream()
                .skip((page - 1L) * LINES)
                .limit(LINES)
                .map(sites::of)
                .toList();
    }

    private ModelAndView answer(AgencyList view, HttpServletRequest request, HttpServletResponse response) {
        var title = Words.in(Language.of(request)).of("agencies.title");
        var frame = shell.page(request, view.at(view.current()), title).below();
        Caching.publicly(response);
        return new ModelAndView("portal/agencies", Map.of("page", frame, "view", view));
    }
}
