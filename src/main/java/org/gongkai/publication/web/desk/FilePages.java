package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.upload.Taking;
import org.gongkai.publication.upload.UploadField;
import org.gongkai.publication.upload.UploadForm;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.upload.Uploads;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds files to an item; their order and names are changed in its form. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class FilePages {

    private final OpenItem open;
    private final ItemFrame frame;
    private final Uploads uploads;
    private final SaveItem save;

    FilePages(OpenItem open, ItemFrame frame, Uploads uploads, SaveItem save) {
        this.open = open;
        this.frame = frame;
        this.uploads = uploads;
        this.save = save;
    }

    @GetMapping(ItemAddress.FILES)
    ModelAndView files(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.toWrite(actor, id);
        if (!opened.item().state().isOpen()) {
            return new ModelAndView("redirect:" + ItemAddress.of(opened.item().id()));
        }
        return page(opened, List.of(), Faults.NONE, new Exchange(request, response));
    }

    @PostMapping(ItemAddress.FILES)
    ModelAndView add(
            Actor actor,
            @PathVariable long id,
            UploadForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var opened = open.toWrite(actor, id);
        var takings = uploads.take(actor, opened.agency().id(), form);
        var faults = Faults.NONE.when(form.isEmpty(), "file", ItemWords.of("files.nothing"));
        for (var fault : UploadWords.faults(takings)) {
            faults = faults.and("file", fault);
        }
        var problem = added(actor, opened, takings);
        faults = faults.when(!problem.isEmpty(), "file", problem);
        return page(open.of(actor, id), UploadWords.remarks(takings), faults, new Exchange(request, response));
    }

    /** What keeps the files from being added, in words; empty for nothing. */
    private String added(Actor actor, OpenedItem opened, List<Taking> takings) {
        var files = new ArrayList<>(opened.item().content().attachments());
        takings.stream()
                .filter(Taking.Taken.class::isInstance)
                .map(taking -> ((Taking.Taken) taking).attachment())
                .filter(file -> files.stream().noneMatch(each -> each.sha256().equals(file.sha256())))
                .forEach(files::add);
        var item = opened.item();
        return switch (save.of(actor, item.id(), item.revision(), item.content().withAttachments(files))) {
            case ItemSaving.Saved saved -> "";
            case ItemSaving.Conflict conflict -> ItemWords.of("files.again");
            case ItemSaving.Refused(var refused, var faults) -> ItemWords.of(faults.getFirst());
            case ItemSaving.Closed(var state) -> ItemWords.of("edit.closed", ItemWords.of(state));
        };
    }

    private ModelAndView page(OpenedItem opened, List<String> remarks, Faults faults, Exchange exchange) {
        var view = new FilesView(
                ItemAddress.of(opened.item().id()),
                UploadField.of(uploads),
                opened.item().content().attachments().stream()
                        .map(Attachment::name)
                        .toList(),
                remarks,
                faults);
        return frame.page("upload", opened, "files", view, exchange);
    }
}
