package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Tag;
import org.gongkai.portal.Words;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.open.Citation;
import org.gongkai.publication.open.ItemShell;
import org.gongkai.publication.open.ItemView;
import org.gongkai.publication.open.ItemViews;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of items. What never was public and what does not exist are answered alike; what was withdrawn says so, and why. */
@Controller
@Needs(Power.PUBLIC)
final class ItemPages {

    private final PublishedItems published;
    private final ItemViews views;
    private final ItemShell frame;
    private final Sites sites;
    private final Shell shell;

    ItemPages(PublishedItems published, ItemViews views, ItemShell frame, Sites sites, Shell shell) {
        this.published = published;
        this.views = views;
        this.frame = frame;
        this.sites = sites;
        this.shell = shell;
    }

    @GetMapping(PublicAddress.ITEMS + "{id:[1-9]\\d{0,17}}/")
    ModelAndView item(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var item = published.find(new ItemId(id)).orElseThrow(ItemPages::notFound);
        if (!item.publicSide().isReadable()) {
            return withdrawn(item, request, response);
        }
        return show(views.of(item, words(request)), item, request, response);
    }

    /** A version as it was published, whatever has replaced it since. */
    @GetMapping(PublicAddress.ITEMS + "{id:[1-9]\\d{0,17}}/versions/{number:[1-9]\\d{0,8}}/")
    ModelAndView version(
            @PathVariable long id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        var item = published.find(new ItemId(id)).orElseThrow(ItemPages::notFound);
        if (!item.publicSide().isReadable()) {
            return withdrawn(item, request, response);
        }
        var version = published.version(new ItemId(id), number).orElseThrow(ItemPages::notFound);
        return show(views.version(version, number, words(request)), version, request, response);
    }

    private ModelAndView show(
            ItemView view, PublishedItem item, HttpServletRequest request, HttpServletResponse response) {
        var page = frame.page(view, request);
        Caching.publicly(response, item.changedAt(), tags(item));
        return new ModelAndView(
                "publication/item",
                Map.of(
                        "page",
                        page.about(AboutItem.of(view, page)),
                        "view",
                        view,
                        "citation",
                        Citation.of(view, page)));
    }

    private static Tag[] tags(PublishedItem item) {
        return new Tag[] {PublicTags.item(item.id()), PublicTags.catalogue(item.agency()), Tag.site(item.agency())};
    }

    /**
     * The public notice that an item was taken back. It tells index number, day and reason; not the title, which may be just what had to go.
     */
    @LegalBasis(source = Source.PENALTY_LAW, article = 48)
    private ModelAndView withdrawn(PublishedItem item, HttpServletRequest request, HttpServletResponse response) {
        var view = views.of(item, words(request));
        var page = shell.page(
                request,
                sites.of(view.agency()),
                PublicAddress.of(item.id()),
                words(request).of("withdrawn.title", item.index().text()));
        response.setStatus(HttpStatus.GONE.value());
        return new ModelAndView("publication/withdrawn", Map.of("page", page.below(), "side", item.publicSide()));
    }

    private static Words words(HttpServletRequest request) {
        return Words.in(Language.of(request));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
