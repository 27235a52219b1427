package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.ledger.History;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.act.EnsureCatalogues;
import org.gongkai.publication.catalogue.ColumnCounts;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of an agency's catalogue, and each of its columns. */
@Controller
@Needs(Power.READ_ITEMS)
final class CataloguePages {

    private final Workbench workbench;
    private final Holdings holdings;
    private final EnsureCatalogues ensure;
    private final Agencies agencies;
    private final Sections sections;
    private final ColumnCounts counts;
    private final History history;
    private final StandardCatalogue standard;

    CataloguePages(
            Workbench workbench,
            Holdings holdings,
            EnsureCatalogues ensure,
            Agencies agencies,
            Sections sections,
            ColumnCounts counts,
            History history,
            StandardCatalogue standard) {
        this.workbench = workbench;
        this.holdings = holdings;
        this.ensure = ensure;
        this.agencies = agencies;
        this.sections = sections;
        this.counts = counts;
        this.history = history;
        this.standard = standard;
    }

    @GetMapping(CatalogueLinks.CATALOGUE)
    ModelAndView tree(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        var of = holdings.agency(actor, Power.READ_ITEMS, agency);
        var view = new TreeView(
                of, holdings.choices(actor, Power.READ_ITEMS), actor.may(Power.KEEP_CATALOGUE, of), rows(of));
        return new ModelAndView(
                "publication/catalogue/tree",
                Map.of("frame", workbench.frame(request, CataloguePart.WORDS.of("part")), "view", view));
    }

    private List<TreeView.Row> rows(Agency agency) {
        var columns = ensure.of(agency.id());
        var own = counts.published(agency.id());
        var depths = new HashMap<ColumnId, Integer>();
        columns.forEach(column -> depths.put(
                column.id(),
                column.parent().map(above -> depths.getOrDefault(above, 0) + 1).orElse(0)));
        return columns.stream()
                .map(column -> new TreeView.Row(
                        column, depths.getOrDefault(column.id(), 0), section(column), below(columns, column.id(), own)))
                .toList();
    }

    private static long below(List<CatalogueColumn> columns, ColumnId id, Map<ColumnId, Long> own) {
        return own.getOrDefault(id, 0L)
                + columns.stream()
                        .filter(each -> each.parent().equals(Optional.of(id)))
                        .mapToLong(each -> below(columns, each.id(), own))
                        .sum();
    }

    private String section(CatalogueColumn column) {
        return column.section().flatMap(sections::find).map(Section::name).orElse("");
    }

    @GetMapping(CatalogueLinks.CATALOGUE + "{id:\\d{1,18}}/")
    ModelAndView column(HttpServletRequest request, Actor actor, @PathVariable long id) {
        var column = holdings.column(actor, Power.READ_ITEMS, id);
        var agency = agencies.find(column.agency()).orElseThrow();
        var columns = ensure.of(agency.id());
        var siblings = columns.stream()
                .filter(each -> each.parent().equals(column.parent()))
                .map(CatalogueColumn::id)
                .toList();
        var view = new ColumnView(
                column,
                section(column),
                counts.published(agency.id()).getOrDefault(column.id(), 0L),
                columns.stream()
                        .filter(each -> each.parent().equals(Optional.of(column.id())))
                        .collect(Collectors.toList()),
                actor.may(Power.KEEP_CATALOGUE, agency),
                siblings.indexOf(column.id()) == 0,
                siblings.indexOf(column.id()) == siblings.size() - 1,
                standard.limit(column));
        var frame = workbench
                .frame(request, column.name())
                .below(ColumnForms.above(agency, columns, column).toArray(Frame.Entry[]::new));
        return new ModelAndView(
                "publication/catalogue/column",
                Map.of(
                        "frame", frame,
                        "view", view,
                        "history", history.of(new Matter("column", column.id().value()))));
    }
}
