package org.gongkai.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.AgencySite;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublicPages;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/**
 * A list as it is asked for.
 *
 * @param all what it lists of every year
 * @param root address of all lists of its kind
 */
record AskedList(AgencySite site, ListQuery all, ListAddress address, String root) {

    ListQuery query() {
        return address.year().isPresent() ? all.in(address.year().getAsInt()) : all;
    }

    /** Names the list for its pages: by its address within the site, which never changes. */
    String name() {
        var lists =
                all.validity().isPresent() ? byValidity(site.id()) : site.id().value() + ":";
        return lists + front().substring(site.base().length());
    }

    /** What the names of those lists of an agency begin with in which things appear and vanish in the middle. */
    static String byValidity(AgencyId agency) {
        return agency.value() + ":validity:";
    }

    String front() {
        return address.front().below(root);
    }

    String page(int number) {
        return address.at(number).below(root);
    }

    String in(OptionalInt year) {
        return address.in(year).below(root);
    }

    /** Where an address from before leads, when pages were counted from the newest: to the page that now holds those lines. */
    ModelAndView formerly(PublicPages pages, String language) {
        var last = pages.front(name(), query()).last();
        var number = last + 1 - address.former().orElseThrow();
        if (number < 1) {
            throw ItemPages.notFound();
        }
        var now = number >= last - 1 ? front() : page(number);
        return new ModelAndView(new RedirectView(language + UriUtils.encodePath(now, StandardCharsets.UTF_8)));
    }
}
