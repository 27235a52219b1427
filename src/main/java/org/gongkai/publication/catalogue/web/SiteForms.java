package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.act.KeepSiteProfile;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.act.KeepGuide;
import org.gongkai.publication.catalogue.act.KeepRules;
import org.gongkai.publication.catalogue.web.FormView.Group;
import org.gongkai.publication.catalogue.web.Forms.Form;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of what an agency tells of itself. */
@Controller
@RequestMapping(CatalogueLinks.SITE)
@Needs(Power.KEEP_CATALOGUE)
final class SiteForms {

    private final Forms forms;
    private final Holdings holdings;
    private final SiteProfiles profiles;
    private final Guides guides;
    private final KeepSiteProfile keepProfile;
    private final KeepGuide keepGuide;
    private final KeepRules keepRules;

    SiteForms(
            Forms forms,
            Holdings holdings,
            SiteProfiles profiles,
            Guides guides,
            KeepSiteProfile keepProfile,
            KeepGuide keepGuide,
            KeepRules keepRules) {
        this.forms = forms;
        this.holdings = holdings;
        this.profiles = profiles;
        this.guides = guides;
        this.keepProfile = keepProfile;
        this.keepGuide = keepGuide;
        this.keepRules = keepRules;
    }

    @GetMapping("{form:profile|guide|rules}")
    ModelAndView form(
            HttpServletRequest request,
            Actor actor,
            @PathVariable String form,
            @RequestParam(name = "agency") Optional<Long> id) {
        var agency = holdings.agency(actor, Power.KEEP_CATALOGUE, id);
        return forms.show(request, form(agency, form));
    }

    private Form form(Agency agency, String form) {
        return switch (form) {
            case "profile" -> {
                var profile = profiles.of(agency.id());
                yield form(agency, form, SiteFields.profile(profile), profile.version());
            }
            case "guide" -> {
                var guide = guides.of(agency.id());
                yield form(agency, form, SiteFields.guide(guide), guide.version());
            }
            case "rules" -> {
                var rules = guides.rules(agency.id());
                yield form(agency, form, SiteFields.rules(rules), rules.version());
            }
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static Form form(Agency agency, String name, List<Group> groups, int version) {
        var back = CatalogueLinks.of(CatalogueLinks.SITE, agency.id());
        return new Form(
                name,
                agency.name(),
                groups,
                version,
                back,
                List.of(new Frame.Entry(CataloguePart.WORDS.of("site"), back)));
    }

    @PostMapping("profile")
    ModelAndView profile(SentForm sent, Actor actor, @RequestParam(name = "agency") Optional<Long> id) {
        var agency = holdings.agency(actor, Power.KEEP_CATALOGUE, id);
        var given = new Given(sent.fields());
        var profile = new SiteProfile(
                agency.id(),
                Optional.of(given.text("code")).filter(text -> !text.isBlank()),
                Optional.of(given.text("siteName")).filter(text -> !text.isBlank()),
                given.text("theme"),
                SiteFields.office(given),
                given.version());
        return forms.answer(sent, form(agency, "profile"), given, () -> keepProfile.of(actor, profile));
    }

    @PostMapping("guide")
    ModelAndView guide(SentForm sent, Actor actor, @RequestParam(name = "agency") Optional<Long> id) {
        var agency = holdings.agency(actor, Power.KEEP_CATALOGUE, id);
        var given = new Given(sent.fields());
        var guide = SiteFields.guide(agency.id(), given);
        return forms.answer(sent, form(agency, "guide"), given, () -> keepGuide.of(actor, guide));
    }

    @PostMapping("rules")
    ModelAndView rules(SentForm sent, Actor actor, @RequestParam(name = "agency") Optional<Long> id) {
        var agency = holdings.agency(actor, Power.KEEP_CATALOGUE, id);
        var given = new Given(sent.fields());
        var rules = SiteFields.rules(agency.id(), given);
        return forms.answer(sent, form(agency, "rules"), given, () -> keepRules.of(actor, rules));
    }
}
