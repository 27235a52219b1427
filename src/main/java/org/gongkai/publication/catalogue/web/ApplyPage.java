package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.publication.SiteProfiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How to ask for information: by handing in and by post, which no agency may refuse, and by whatever else its guide has opened. */
@Controller
@Needs(Power.PUBLIC)
@LegalBasis(article = 29)
final class ApplyPage {

    private final SiteProfiles profiles;
    private final ApplicationsColumn entrance;
    private final GuideViews guides;
    private final Shell shell;

    ApplyPage(SiteProfiles profiles, ApplicationsColumn entrance, GuideViews guides, Shell shell) {
        this.profiles = profiles;
        this.entrance = entrance;
        this.guides = guides;
        this.shell = shell;
    }

    @GetMapping("/apply/")
    ModelAndView apply(AgencySite site, HttpServletRequest request, HttpServletResponse response) {
        if (entrance.path(site).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var office = profiles.of(site.id()).office();
        var title = Words.in(Language.of(request)).of("column.applications");
        var page = shell.page(request, site, site.at("/apply/"), title).below();
        Caching.publicly(response, SiteTags.of(site, SiteTags.GUIDE));
        return new ModelAndView(
                "publication/apply", Map.of("page", page, "office", office, "channels", guides.channels(site)));
    }
}
