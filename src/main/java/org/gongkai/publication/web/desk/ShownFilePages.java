package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.safety.FileKind;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.file.AttachmentAnswer;
import org.gongkai.publication.file.FilePreview;
import org.gongkai.publication.file.Preview;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** A file of an item for those who may see the item: shown in place, and as it is. */
@Controller
@Needs(Power.READ_ITEMS)
final class ShownFilePages {

    static final String FILE = ItemAddress.ONE + "files/{at:[1-9]\\d{0,2}}/";
    private static final String FILE_OF_VERSION = ItemAddress.VERSION + "files/{at:[1-9]\\d{0,2}}/";

    /** Kinds whose words can become a body. */
    private static final Set<FileKind> READ =
            Set.of(FileKind.DOCX, FileKind.DOC, FileKind.WPS, FileKind.PDF, FileKind.OFD, FileKind.HTML, FileKind.TXT);

    private final OpenItem open;
    private final ItemFrame frame;
    private final FilePreview previews;
    private final AttachmentAnswer answer;

    ShownFilePages(OpenItem open, ItemFrame frame, FilePreview previews, AttachmentAnswer answer) {
        this.open = open;
        this.frame = frame;
        this.previews = previews;
        this.answer = answer;
    }

    @GetMapping(FILE + "preview/")
    ModelAndView preview(
            Actor actor,
            @PathVariable long id,
            @PathVariable int at,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return page(open.of(actor, id), at, new Exchange(request, response));
    }

    /** Of a version that may not be the newest. */
    @GetMapping(FILE_OF_VERSION + "preview/")
    ModelAndView previewOfVersion(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable int at,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return page(open.of(actor, id, number), at, new Exchange(request, response));
    }

    private ModelAndView page(OpenedItem opened, int at, Exchange exchange) throws IOException {
        var shown = switch (previews.of(file(opened, at))) {
            case Preview.Page(var html) -> shown(opened, at, html, "");
            case Preview.ByBrowser() -> shown(opened, at, "", ItemWords.of("shown.by-browser"));
            case Preview.NotPossible(var why) -> shown(opened, at, "", UploadWords.of(why));
        };
        return frame.page("shown", opened, "preview", shown, exchange);
    }

    static ShownFile shown(OpenedItem opened, int at, String html, String note) {
        var file = file(opened, at);
        var item = opened.item();
        var path = "files/" + at + "/";
        var isRead =
                FileKind.ofMediaType(file.mediaType()).filter(READ::contains).isPresent();
        return new ShownFile(
                file.name(),
                ItemWords.size(file.size()),
                ItemAddress.version(item.id(), item.number())
                        + path
                        + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8),
                html,
                note,
                Optional.of(ItemAddress.of(item.id()) + path + "body/").filter(address -> isRead && opened.mayWrite()),
                item.revision());
    }

    @GetMapping(FILE + "{name:.+}")
    void download(
            Actor actor,
            @PathVariable long id,
            @PathVariable int at,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(open.of(actor, id), at, name, new Exchange(request, response));
    }

    @GetMapping(FILE_OF_VERSION + "{name:.+}")
    void downloadOfVersion(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable int at,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(open.of(actor, id, number), at, name, new Exchange(request, response));
    }

    private void write(OpenedItem opened, int at, String name, Exchange exchange) throws IOException {
        var file = file(opened, at);
        if (!file.name().equals(name)) {
            throw OpenItem.notFound();
        }
        ItemFrame.keepNowhere(exchange.response());
        answer.write(file, exchange.request(), exchange.response());
    }

    static Attachment file(OpenedItem opened, int at) {
        var files = opened.item().content().attachments();
        if (at > files.size()) {
            throw OpenItem.notFound();
        }
        return files.get(at - 1);
    }
}
