package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.law.LegalBasis;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Tag;
import org.gongkai.portal.Words;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.PublicAddress;
import org.gongkai.publication.web.ItemList.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 规章库 and 行政规范性文件库, each by validity. */
@Controller
@Needs(Power.PUBLIC)
@LegalBasis(article = 20, part = "（一）")
final class DocumentPages {

    private final ContentLists lists;
    private final PublicPages pages;
    private final Shell shell;

    DocumentPages(ContentLists lists, PublicPages pages, Shell shell) {
        this.lists = lists;
        this.pages = pages;
        this.shell = shell;
    }

    /** The libraries; the first part of an address below. */
    private enum Shelf {
        ALL("", ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT),
        RULES("rules/", ItemKind.RULE),
        NORMATIVE("normative/", ItemKind.NORMATIVE_DOCUMENT);

        private final String path;
        private final ItemKind[] kinds;

        Shelf(String path, ItemKind... kinds) {
            this.path = path;
            this.kinds = kinds;
        }

        private String key() {
            return "documents." + name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/documents/{*rest}")
    ModelAndView list(
            AgencySite site, @PathVariable String rest, HttpServletRequest request, HttpServletResponse response) {
        var shelf = Arrays.stream(Shelf.values())
                .filter(each -> !each.path.isEmpty() && rest.startsWith("/" + each.path))
                .findFirst()
                .orElse(Shelf.ALL);
        var below = rest.substring(shelf.path.length());
        var validity = Arrays.stream(Validity.values())
                .filter(each -> below.startsWith("/" + path(each)))
                .findFirst();
        var address = ListAddress.of(below.substring(
                        validity.map(each -> path(each).length()).orElse(0)))
                .filter(each -> each.column().isEmpty())
                .orElseThrow(ItemPages::notFound);
        return answer(site, shelf, validity, address, request, response);
    }

    private ModelAndView answer(
            AgencySite site,
            Shelf shelf,
            Optional<Validity> validity,
            ListAddress address,
            HttpServletRequest request,
            HttpServletResponse response) {
        var words = Words.in(Language.of(request));
        var root = PublicAddress.documents(site);
        var asked = asked(site, shelf, validity, address);
        var here = asked.root();
        if (address.former().isPresent()) {
            return asked.formerly(pages, Language.of(request).prefix());
        }
        var view = lists.list(asked, words, List.of(), Optional.empty(), shelves(root, shelf, validity, words))
                .orElseThrow(ItemPages::notFound);
        var page = shell.page(request, site, address.below(here), words.of(shelf.key()))
                .below(new Link(words.of("column.content"), PublicAddress.content(site)));
        Caching.publicly(response, PublicTags.list(site.id()), Tag.site(site.id()));
        return new ModelAndView("publication/content", Map.of("page", page, "view", view));
    }

    private static AskedList asked(AgencySite site, Shelf shelf, Optional<Validity> validity, ListAddress address) {
        var all = ListQuery.of(site.id()).of(shelf.kinds);
        var here = PublicAddress.documents(site)
                + shelf.path
                + validity.map(DocumentPages::path).orElse("");
        return new AskedList(site, validity.map(all::that).orElse(all), address, here);
    }

    /** Of each library, whole and by validity; of every year and of all years. */
    static List<AskedList> every(AgencySite site, List<OptionalInt> years) {
        var every = new ArrayList<AskedList>();
        for (var shelf : Shelf.values()) {
            for (var year : years) {
                var address = ListAddress.of(Optional.empty(), year);
                every.add(asked(site, shelf, Optional.empty(), address));
                for (var validity : Validity.values()) {
                    every.add(asked(site, shelf, Optional.of(validity), address));
                }
            }
        }
        return every;
    }

    private static List<Choice> shelves(String root, Shelf shelf, Optional<Validity> validity, Words words) {
        var choices = new ArrayList<Choice>();
        for (var each : Shelf.values()) {
            choices.add(new Choice(words.of(each.key()), root + each.path, each == shelf && validity.isEmpty()));
        }
        for (var each : Validity.values()) {
            choices.add(new Choice(
                    words.of(each.key()), root + shelf.path + path(each), validity.equals(Optional.of(each))));
        }
        return choices;
    }

    private static String path(Validity validity) {
        return validity.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
    }
}
