package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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

/** The files of public items, and of nothing else: each as it is, and shown in place where a browser cannot. */
@Controller
@Needs(Power.PUBLIC)
final class ItemFiles {

    private static final String FILE = PublicAddress.ITEMS + "{id:[1-9]\\d{0,17}}/files/{position:[1-9]\\d{0,2}}/";

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

    /** Never kept in the memory for pages, which are small; a browser asks each time whether it still may have it. */
    @GetMapping(FILE + "{name:.+}")
    void file(
            @PathVariable long id,
            @PathVariable int position,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var attachment = attachment(item(id), position);
        if (!attachment.name().equals(name)) {
            throw ItemPages.notFound();
        }
        response.setHeader("Cache-Control", "no-cache, private");
        answer.write(attachment, request, response);
    }

    /** The words of a Word, Excel, OFD or text file as a page; what cannot be shown is answered like what is not there. */
    @GetMapping(FILE + "preview/")
    ModelAndView preview(
            @PathVariable long id, @PathVariable int position, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var item = item(id);
        var attachment = attachment(item, position);
        if (!(previews.of(attachment) instanceof Preview.Page(var html))) {
            throw ItemPages.notFound();
        }
        Caching.publicly(response, item.changedAt(), PublicTags.item(item.id()), Tag.site(item.agency()));
        var page = shell.page(
                        request,
                        sites.of(agencies.find(item.agency()).orElseThrow(ItemPages::notFound)),
                        PublicAddress.preview(item.id(), position),
                        attachment.name())
                .below(new Link(item.content().title(), PublicAddress.of(item.id())));
        return new ModelAndView(
                "publication/preview",
                Map.of(
                        "page",
                        page,
                        "name",
                        attachment.name(),
                        "path",
                        PublicAddress.file(item.id(), position, attachment.name()),
                        "html",
                        html));
    }

    private PublishedItem item(long id) {
        return published
                .find(new ItemId(id))
                .filter(each -> each.publicSide().isReadable())
                .orElseThrow(ItemPages::notFound);
    }

    private static Attachment attachment(PublishedItem item, int position) {
        var files = item.content().attachments();
        if (position > files.size()) {
            throw ItemPages.notFound();
        }
        return files.get(position - 1);
    }
}
