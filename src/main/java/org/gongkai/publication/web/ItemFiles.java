package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.platform.file.FileStore;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of public items, and of nothing else. */
@Controller
@Needs(Power.PUBLIC)
final class ItemFiles {

    /** What a browser shows without running anything; all else is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif");

    private final PublishedItems published;
    private final FileStore store;

    ItemFiles(PublishedItems published, FileStore store) {
        this.published = published;
        this.store = store;
    }

    /** Never kept in the memory for pages, which are small; a browser asks each time whether it still may have it. */
    @GetMapping(PublicAddress.ITEMS + "{id:[1-9]\\d{0,17}}/files/{position:[1-9]\\d{0,2}}/{name:.+}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable long id, @PathVariable int position, @PathVariable String name, HttpServletResponse response)
            throws IOException {
        var item = published
                .find(new ItemId(id))
                .filter(each -> each.publicSide().isReadable())
                .orElseThrow(ItemPages::notFound);
        var attachment = attachment(item, position, name);
        var file = store.find(attachment.sha256()).orElseThrow(ItemPages::notFound);
        // Whatever is in the file, it is given nothing of this site to work with.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.mediaType(), attachment.name()))
                .body(new InputStreamResource(store.open(file)));
    }

    private static Attachment attachment(PublishedItem item, int position, String name) {
        var files = item.content().attachments();
        if (position > files.size() || !files.get(position - 1).name().equals(name)) {
            throw ItemPages.notFound();
        }
        return files.get(position - 1);
    }

    private static String disposition(String mediaType, String name) {
        var kind = SHOWN.contains(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
