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
        var opened = open.of(actor, id);
        var shown = switch (previews.of(file(opened, at))) {
            case Preview.Page(var html) -> shown(opened, at, html, "");
            case Preview.ByBrowser() -> shown(opened, at, "", ItemWords.of("shown.by-browser"));
            case Preview.NotPossible(var why) -> shown(opened, at, "", UploadWords.of(why));
        };
        return frame.page("shown", opened, "preview", shown, new Exchange(request, response));
    }

    static ShownFile shown(OpenedItem opened, int at, String html, String note) {
        var file = file(opened, at);
        var path = ItemAddress.of(opened.item().id()) + "files/" + at + "/";
        var isRead =
                FileKind.ofMediaType(file.mediaType()).filter(READ::contains).isPresent();
        return new ShownFile(
                file.name(),
                ItemWords.size(file.size()),
                path + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8),
                html,
                note,
                Optional.of(path + "body/").filter(address -> isRead && opened.mayWrite()));
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
        var file = file(open.of(actor, id), at);
        if (!file.name().equals(name)) {
            throw OpenItem.notFound();
        }
        ItemFrame.keepNowhere(response);
        answer.write(file, request, response);
    }

    static Attachment file(OpenedItem opened, int at) {
        var files = opened.item().content().attachments();
        if (at > files.size()) {
            throw OpenItem.notFound();
        }
        return files.get(at - 1);
    }
}
