package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.gongkai.law.LegalBasis;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Origins;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Tag;
import org.gongkai.portal.Words;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 法定主动公开内容: the catalogue, and the list of each of its columns. */
@Controller
@Needs(Power.PUBLIC)
@LegalBasis(article = 20)
final class ContentPages {

    private static final int ENTRIES = 50;

    private final ContentLists lists;
    private final PublicPages pages;
    private final Catalogue catalogue;
    private final Shell shell;
    private final Origins origins;

    ContentPages(ContentLists lists, PublicPages pages, Catalogue catalogue, Shell shell, Origins origins) {
        this.lists = lists;
        this.pages = pages;
        this.catalogue = catalogue;
        this.shell = shell;
        this.origins = origins;
    }

    @GetMapping("/content/{*rest}")
    ModelAndView list(
            AgencySite site, @PathVariable String rest, HttpServletRequest request, HttpServletResponse response) {
        var address = ListAddress.of(rest).orElseThrow(ItemPages::notFound);
        var column = lists.column(site, address);
        if (column.isEmpty() && address.column().isPresent()) {
            throw ItemPages.notFound();
        }
        var asked = lists.asked(site, address);
        if (address.former().isPresent()) {
            return asked.formerly(pages, Language.of(request).prefix());
        }
        var words = Words.in(Language.of(request));
        var view = lists.of(asked, words).orElseThrow(ItemPages::notFound);
        var title = column.map(CatalogueColumn::name).orElseGet(() -> words.of("column.content"));
        var page = shell.page(request, site, address.below(asked.root()), title)
                .below(column.map(each -> trail(site, each, words)).orElse(new Link[0]))
                .withFeed(asked.in(OptionalInt.empty()) + "feed.atom");
        Caching.publicly(response, PublicTags.list(site.id()), Tag.site(site.id()));
        return new ModelAndView("publication/content", Map.of("page", page, "view", view));
    }

    private Link[] trail(AgencySite site, CatalogueColumn column, Words words) {
        var above = new ArrayList<Link>();
        for (var at = column.parent().flatMap(catalogue::find); at.isPresent(); ) {
            above.addFirst(new Link(at.get().name(), PublicAddress.column(site, at.get())));
            at = at.get().parent().flatMap(catalogue::find);
        }
        above.addFirst(new Link(words.of("column.content"), PublicAddress.content(site)));
        return above.toArray(Link[]::new);
    }

    @GetMapping("/content/feed.atom")
    ResponseEntity<byte[]> all(AgencySite site, HttpServletRequest request, HttpServletResponse response)
            throws XMLStreamException {
        return feed(site, Optional.empty(), request, response);
    }

    @GetMapping("/content/{slug}/feed.atom")
    ResponseEntity<byte[]> ofColumn(
            AgencySite site, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws XMLStreamException {
        var column = catalogue.find(site.id(), slug).orElseThrow(ItemPages::notFound);
        return feed(site, Optional.of(column), request, response);
    }

    private ResponseEntity<byte[]> feed(
            AgencySite site, Optional<CatalogueColumn> column, HttpServletRequest request, HttpServletResponse response)
            throws XMLStreamException {
        var path = column.map(each -> PublicAddress.column(site, each)).orElseGet(() -> PublicAddress.content(site));
        var name = column.map(CatalogueColumn::name)
                .orElseGet(() -> Words.in(Language.CHINESE).of("column.content"));
        var feed = new ItemFeed(origins.of(request), path, site.agency().name(), site.name() + " " + name);
        Caching.publicly(response, PublicTags.list(site.id()), Tag.site(site.id()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(feed.of(lists.newest(site, column, ENTRIES)));
    }
}
