package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.History;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.GuideGap;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.act.ConfirmGuide;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.YearlyReviews;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an agency tells of itself, on one page: profile, guide, rules, what is missing, and the yearly confirmation. */
@Controller
@RequestMapping(CatalogueLinks.SITE)
@Needs(Power.KEEP_CATALOGUE)
final class SitePages {

    private final Workbench workbench;
    private final Holdings holdings;
    private final SiteProfiles profiles;
    private final Guides guides;
    private final ConfirmGuide confirm;
    private final YearlyReviews reviews;
    private final LedgerEntries entries;
    private final History history;

    SitePages(
            Workbench workbench,
            Holdings holdings,
            SiteProfiles profiles,
            Guides guides,
            ConfirmGuide confirm,
            YearlyReviews reviews,
            LedgerEntries entries,
            History history) {
        this.workbench = workbench;
        this.holdings = holdings;
        this.profiles = profiles;
        this.guides = guides;
        this.confirm = confirm;
        this.reviews = reviews;
        this.entries = entries;
        this.history = history;
    }

    @GetMapping
    ModelAndView site(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, agency);
        var profile = profiles.of(of.id());
        var view = new SiteView(
                of,
                holdings.choices(actor, Power.KEEP_CATALOGUE),
                profile,
                guides.of(of.id()),
                guides.rules(of.id()),
                GuideGap.of(profile),
                guides.changed(of.id(), Set.of(Part.PROFILE, Part.GUIDE, Part.COLUMNS)),
                reviews.last(of.id(), Duty.GUIDE));
        return new ModelAndView(
                "publication/catalogue/site",
                Map.of(
                        "frame", workbench.frame(request, CataloguePart.WORDS.of("site")),
                        "view", view,
                        "history", history.lines(happened(of))));
    }

    private List<Entry> happened(Agency agency) {
        return Stream.of("site-profile", "guide", "rules")
                .flatMap(kind -> entries.of(new Matter(kind, agency.id().value())).stream())
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    @PostMapping("confirm")
    ModelAndView confirm(
            RedirectAttributes redirect, Actor actor, @RequestParam long agency, @RequestParam int version) {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, Optional.of(agency));
        var words = switch (confirm.of(actor, of.id(), version)) {
            case Keeping.Kept<Guide> kept -> CataloguePart.WORDS.of("guide.confirmed");
            case Keeping.Overtaken<Guide> overtaken -> CataloguePart.WORDS.of("guide.overtaken");
            case Keeping.Refused<Guide>(var faults) -> Forms.inWords(faults.getFirst(), "");
        };
        redirect.addFlashAttribute(Workbench.NOTICE, words);
        return new ModelAndView("redirect:" + CatalogueLinks.of(CatalogueLinks.SITE, of.id()));
    }
}
