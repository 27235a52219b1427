package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.platform.file.FileStore;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.body.BodyImport;
import org.gongkai.publication.body.Imported;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the words of a draft's file its body. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class BodyOfFile {

    private final OpenItem open;
    private final ItemFrame frame;
    private final BodyImport imports;
    private final FileStore store;
    private final SaveItem save;

    BodyOfFile(OpenItem open, ItemFrame frame, BodyImport imports, FileStore store, SaveItem save) {
        this.open = open;
        this.frame = frame;
        this.imports = imports;
        this.store = store;
        this.save = save;
    }

    @PostMapping(ShownFilePages.FILE + "body/")
    ModelAndView take(
            Actor actor,
            @PathVariable long id,
            @PathVariable int at,
            @RequestParam int base,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var opened = open.toWrite(actor, id);
        var file = ShownFilePages.file(opened, at);
        var exchange = new Exchange(request, response);
        try {
            var imported = imports.of(
                    actor,
                    opened.agency().id(),
                    file.name(),
                    store.find(file.sha256()).orElseThrow(OpenItem::notFound));
            var item = opened.item();
            return switch (save.of(actor, item.id(), base, with(item.content(), imported))) {
                case ItemSaving.Saved saved -> taken(saved, imported, redirect);
                case ItemSaving.Conflict conflict -> told(opened, at, ItemWords.of("shown.conflict"), exchange);
                case ItemSaving.Refused(var same, var faults) ->
                    told(opened, at, ItemWords.of(faults.getFirst()), exchange);
                case ItemSaving.Closed(var state) ->
                    told(opened, at, ItemWords.of("edit.closed", ItemWords.of(state)), exchange);
            };
        } catch (UnreadableDocumentException unreadable) {
            return told(opened, at, UploadWords.of(unreadable.words()), exchange);
        }
    }

    private static ItemContent with(ItemContent content, Imported imported) {
        var body = content.withBody(imported.html());
        return content.title().isBlank() ? body.titled(imported.title()) : body;
    }

    private static ModelAndView taken(ItemSaving.Saved saved, Imported imported, RedirectAttributes redirect) {
        var told = new ArrayList<>(List.of(ItemWords.of("shown.taken")));
        imported.notes().forEach(note -> told.add(UploadWords.of(note)));
        redirect.addFlashAttribute(Workbench.NOTICE, String.join("", told));
        return new ModelAndView("redirect:" + ItemAddress.edit(saved.item().id()));
    }

    private ModelAndView told(OpenedItem opened, int at, String words, Exchange exchange) {
        return frame.page("shown", opened, "preview", ShownFilePages.shown(opened, at, "", words), exchange);
    }
}
