package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of all that somebody administers, to unfold and to search. */
@Controller
@Needs(Power.ADMINISTER)
final class TreePages {

    private static final int MOST_FOUND = 100;

    private final Workbench workbench;
    private final Places places;
    private final Administration administration;

    TreePages(Workbench workbench, Places places, Administration administration) {
        this.workbench = workbench;
        this.places = places;
        this.administration = administration;
    }

    @GetMapping(OrganisationPart.PATH)
    ModelAndView tree(
            HttpServletRequest request,
            Actor actor,
            @RequestParam Optional<Long> top,
            @RequestParam(defaultValue = "") String name) {
        var all = places.all(actor);
        var tops = top.map(id -> List.of(administration.agency(actor, new AgencyId(id))))
                .orElseGet(() -> places.tops(actor));
        var shown = all.stream()
                .filter(agency -> tops.stream().anyMatch(each -> agency.path().contains(each.id())))
                .toList();
        var searched = Agency.officialName(name);
        var found = searched.isEmpty() ? List.<Agency>of() : search(all, searched);
        var view = new TreeView(TreeView.tree(tops, shown), found, searched, all.size());
        var frame = workbench.frame(request, OrganisationPart.WORDS.of("part"));
        return new ModelAndView("organisation/tree", Map.of("frame", frame, "view", view));
    }

    private static List<Agency> search(List<Agency> all, String searched) {
        return all.stream()
                .filter(agency -> agency.name().contains(searched))
                .limit(MOST_FOUND)
                .toList();
    }
}
