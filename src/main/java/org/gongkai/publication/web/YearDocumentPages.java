package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
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
import org.gongkai.publication.open.PublicAddress;
import org.gongkai.publication.register.DocumentFigure;
import org.gongkai.publication.register.YearDocuments;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was issued and repealed in a year, and what was in force at its end: the documents that the annual report counts. */
@Controller
@Needs(Power.PUBLIC)
final class YearDocumentPages {

    private final YearDocuments documents;
    private final Shell shell;

    YearDocumentPages(YearDocuments documents, Shell shell) {
        this.documents = documents;
        this.shell = shell;
    }

    @GetMapping("/documents/{shelf:rules|normative}/{year:\\d{4}}/{figure:issued|repealed|in-force}/")
    ModelAndView list(
            AgencySite site,
            @PathVariable String shelf,
            @PathVariable int year,
            @PathVariable String figure,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kind = shelf.equals("rules") ? ItemKind.RULE : ItemKind.NORMATIVE_DOCUMENT;
        var asked = Arrays.stream(DocumentFigure.values())
                .filter(each -> each.key().equals(figure))
                .findFirst()
                .orElseThrow(ItemPages::notFound);
        var found = documents.of(site.id(), kind, year, asked);
        if (found.isEmpty()) {
            throw ItemPages.notFound();
        }
        var words = Words.in(Language.of(request));
        var title =
                words.of("documents.year." + figure, Integer.toString(year), words.of("documents." + shelf + ".kind"));
        var root = PublicAddress.documents(site) + shelf + "/";
        var page = shell.page(request, site, root + year + "/" + figure + "/", title)
                .below(
                        new Link(words.of("column.content"), PublicAddress.content(site)),
                        new Link(words.of("documents." + shelf), root));
        Caching.publicly(
                response,
                Stream.concat(Stream.of(Tag.site(site.id())), Arrays.stream(YearDocuments.tags(site.id())))
                        .toArray(Tag[]::new));
        return new ModelAndView("publication/yearly", Map.of("page", page, "documents", found));
    }
}
