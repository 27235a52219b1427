package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Page.Link;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Tag;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.file.AttachmentAnswer;
import org.gongkai.publication.file.FilePreview;
import org.gongkai.publication.file.Preview;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The files of public items, and of nothing else: each as it is, and shown in place where a browser cannot. */
@Controller
@Needs(Power.PUBLIC)
final class ItemFiles {

    private static final String ITEM = PublicAddress.ITEMS + "{id:[1-9]\\d{0,17}}/";
    private static final String VERSION = ITEM + "versions/{number:[1-9]\\d{0,8}}/";
    private static final String FILE = "files/{position:[1-9]\\d{0,2}}/";

    private final PublishedItems published;
    private final AttachmentAnswer answer;
    private final FilePreview previews;
    private final Agencies agencies;
    private final Sites sites;
    private final Shell shell;

    ItemFiles(
            PublishedItems published,
            AttachmentAnswer answer,
            FilePreview previews,
            Agencies agencies,
            Sites sites,
            Shell shell) {
        this.published = published;
        this.answer = answer;
        this.previews = previews;
        this.agencies = agencies;
        this.sites = sites;
        this.shell = shell;
    }

    /** What a version has under an address. */
    private record Place(PublishedItem item, String page, int position) {

        private Optional<Attachment> attachment() {
            var files = item.content().attachments();
            return position > files.size() ? Optional.empty() : Optional.of(files.get(position - 1));
        }
    }

    /** Never kept in the memory for pages, which are small; a browser asks each time whether it still may have it. */
    @GetMapping(ITEM + FILE + "{name:.+}")
    void file(
            @PathVariable long id,
            @PathVariable int position,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(newest(id, position), name, request, response);
    }

    /** As it was in a version that was public, and is not closed. */
    @GetMapping(VERSION + FILE + "{name:.+}")
    void fileOfVersion(
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable int position,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(version(id, number, position), name, request, response);
    }

    private void write(Place place, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache, private");
        var attachment = place.attachment().filter(each -> each.name().equals(name));
        if (attachment.isPresent()) {
            answer.write(attachment.get(), request, response);
        } else {
            response.sendRedirect(UriUtils.encodePath(moved(place, name), StandardCharsets.UTF_8));
        }
    }

    /** A later version may have it at another place among its files; who kept its address still finds it. */
    private static String moved(Place place, String name) {
        var names = place.item().content().attachments().stream()
                .map(Attachment::name)
                .toList();
        if (!names.contains(name)) {
            throw ItemPages.notFound();
        }
        return PublicAddress.file(place.page(), names.indexOf(name) + 1, name);
    }

    /** The words of a Word, Excel, OFD or text file as a page; what cannot be shown is answered like what is not there. */
    @GetMapping(ITEM + FILE + "preview/")
    ModelAndView preview(
            @PathVariable long id, @PathVariable int position, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return preview(newest(id, position), request, response);
    }

    @GetMapping(VERSION + FILE + "preview/")
    ModelAndView previewOfVersion(
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable int position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return preview(version(id, number, position), request, response);
    }

    private ModelAndView preview(Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var item = place.item();
        var attachment = place.attachment().orElseThrow(ItemPages::notFound);
        if (!(previews.of(attachment) instanceof Preview.Page(var html))) {
            throw ItemPages.notFound();
        }
        Caching.publicly(response, item.changedAt(), PublicTags.item(item.id()), Tag.site(item.agency()));
        var page = shell.page(
                        request,
                        sites.of(agencies.find(item.agency()).orElseThrow(ItemPages::notFound)),
                        PublicAddress.preview(place.page(), place.position()),
                        attachment.name())
                .below(new Link(item.content().title(), place.page()));
        return new ModelAndView(
                "publication/preview",
                Map.of(
                        "page",
                        page,
                        "name",
                        attachment.name(),
                        "path",
                        PublicAddress.file(place.page(), place.position(), attachment.name()),
                        "html",
                        html));
    }

    private Place newest(long id, int position) {
        var item = readable(published.find(new ItemId(id)));
        return new Place(item, PublicAddress.of(item.id()), position);
    }

    private Place version(long id, int number, int position) {
        var item = readable(published.version(new ItemId(id), number));
        return new Place(item, PublicAddress.version(item.id(), number), position);
    }

    private static PublishedItem readable(Optional<PublishedItem> item) {
        return item.filter(each -> each.publicSide().isReadable()).orElseThrow(ItemPages::notFound);
    }
}
