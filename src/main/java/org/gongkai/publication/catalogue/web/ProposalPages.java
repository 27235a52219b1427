package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.act.EnsureCatalogues;
import org.gongkai.publication.catalogue.ProposedColumn;
import org.gongkai.publication.catalogue.act.AdoptColumns;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The usual columns to choose from. */
@Controller
@RequestMapping(CatalogueLinks.CATALOGUE + "proposals")
@Needs(Power.KEEP_CATALOGUE)
final class ProposalPages {

    private final Workbench workbench;
    private final Holdings holdings;
    private final EnsureCatalogues ensure;
    private final AdoptColumns adopt;

    ProposalPages(Workbench workbench, Holdings holdings, EnsureCatalogues ensure, AdoptColumns adopt) {
        this.workbench = workbench;
        this.holdings = holdings;
        this.ensure = ensure;
        this.adopt = adopt;
    }

    @GetMapping
    ModelAndView choose(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, agency);
        var frame = workbench
                .frame(request, CataloguePart.WORDS.of("proposals"))
                .below(new Frame.Entry(
                        CataloguePart.WORDS.of("part"), CatalogueLinks.of(CatalogueLinks.CATALOGUE, of.id())));
        return new ModelAndView(
                "publication/catalogue/proposals",
                Map.of("frame", frame, "agency", of, "groups", groups(ensure.of(of.id()))));
    }

    private static List<ProposalGroup> groups(List<CatalogueColumn> columns) {
        var groups = new ArrayList<ProposalGroup>();
        for (var first : columns) {
            var choices = ProposedColumn.all().stream()
                    .filter(each -> first.parent().isEmpty() && each.matter() == first.matter())
                    .map(each -> new ProposalGroup.Choice(each, AdoptColumns.has(columns, each)))
                    .toList();
            if (!choices.isEmpty() && !first.closed()) {
                groups.add(new ProposalGroup(first.name(), choices));
            }
        }
        return groups;
    }

    @PostMapping
    ModelAndView adopt(
            RedirectAttributes redirect,
            Actor actor,
            @RequestParam long agency,
            @RequestParam(required = false) Optional<Set<String>> column) {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, Optional.of(agency));
        var added = adopt.of(actor, of.id(), column.orElse(Set.of()));
        redirect.addFlashAttribute(
                Workbench.NOTICE,
                added.isEmpty()
                        ? CataloguePart.WORDS.of("proposals.none")
                        : CataloguePart.WORDS.of("proposals.done", Integer.toString(added.size())));
        return new ModelAndView("redirect:" + CatalogueLinks.of(CatalogueLinks.CATALOGUE, of.id()));
    }
}
