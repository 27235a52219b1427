package org.gongkai.publication.timeliness.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.timeliness.ColumnStanding;
import org.gongkai.publication.timeliness.ColumnStanding.State;
import org.gongkai.publication.timeliness.DueItem;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.Pages;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the agencies below stand: counts and names of columns, never the title of a draft. */
@Controller
@Needs(Power.SUPERVISE)
class BelowPages {

    static final String PATH = DuePages.PATH + "below/";

    private static final int ON_ONE_PAGE = 30;

    private final Agencies agencies;
    private final Timeliness timeliness;
    private final Workbench workbench;

    BelowPages(Agencies agencies, Timeliness timeliness, Workbench workbench) {
        this.agencies = agencies;
        this.timeliness = timeliness;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        var below = below(actor);
        var pages = new Pages(page, below.size(), ON_ONE_PAGE);
        return new ModelAndView(
                "timeliness/below",
                Map.of(
                        "frame",
                        workbench.frame(request, Telling.WORDS.of("below.title")),
                        "rows",
                        rows(pages.of(below)),
                        "pages",
                        pages,
                        "words",
                        Telling.WORDS));
    }

    /** The agencies that the actor supervises, the offices' own among them, from the top down. */
    private List<Agency> below(Actor actor) {
        return agencies.find(actor.agenciesWith(Power.SUPERVISE)).values().stream()
                .sorted(Comparator.comparingInt(each -> each.path().size()))
                .flatMap(office -> agencies.subtree(office.id(), timeliness.today()).stream())
                .filter(agency -> actor.may(Power.SUPERVISE, agency))
                .distinct()
                .toList();
    }

    private List<BelowRow> rows(List<Agency> some) {
        var ids = some.stream().map(Agency::id).toList();
        var items = timeliness.items(ids).stream()
                .collect(Collectors.groupingBy(item -> item.version().agency()));
        var columns = timeliness.columns(ids).stream().collect(Collectors.groupingBy(ColumnStanding::agency));
        var sites = timeliness.sites(ids);
        return some.stream()
                .map(agency -> new BelowRow(
                        agency.name(),
                        count(items.get(agency.id()), DueItem.Standing.OVERDUE),
                        count(items.get(agency.id()), DueItem.Standing.SOON),
                        Optional.ofNullable(sites.get(agency.id())),
                        still(columns, agency.id())))
                .toList();
    }

    private static String still(Map<AgencyId, List<ColumnStanding>> columns, AgencyId agency) {
        return columns.getOrDefault(agency, List.of()).stream()
                .filter(column -> column.state() == State.STILL)
                .map(ColumnStanding::name)
                .collect(Collectors.joining(Telling.WORDS.of("between")));
    }

    private static int count(@Nullable List<DueItem> items, DueItem.Standing standing) {
        return items == null
                ? 0
                : (int) items.stream()
                        .filter(item -> item.standing() == standing)
                        .count();
    }
}
