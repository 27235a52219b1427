package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemSaving.Closed;
import org.gongkai.publication.ItemSaving.Conflict;
import org.gongkai.publication.ItemSaving.Refused;
import org.gongkai.publication.ItemSaving.Saved;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.web.desk.EditView.Clash;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an item. Whatever a save comes to, what was typed stands on the page that answers. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class EditPages {

    private final OpenItem open;
    private final ItemFrame frame;
    private final EditForm form;
    private final SaveItem save;
    private final SpokenFields spoken;
    private final Clock clock;

    EditPages(OpenItem open, ItemFrame frame, EditForm form, SaveItem save, SpokenFields spoken, Clock clock) {
        this.open = open;
        this.frame = frame;
        this.form = form;
        this.save = save;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GetMapping(ItemAddress.EDIT)
    ModelAndView edit(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.toWrite(actor, id);
        if (!opened.item().state().isOpen()) {
            return new ModelAndView("redirect:" + ItemAddress.of(opened.item().id()));
        }
        return page(
                opened,
                ShownFields.of(opened.item().content()),
                opened.item().revision(),
                Faults.NONE,
                List.of(),
                new Exchange(request, response));
    }

    @PostMapping(ItemAddress.EDIT)
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int base,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var exchange = new Exchange(request, response);
        var fields = Clashes.decided(typed, opened.item().content());
        var read = ReadFields.of(fields, opened.item().content());
        if (!read.faults().isEmpty()) {
            return page(opened, fields, base, read.faults(), List.of(), exchange);
        }
        return switch (save.of(actor, opened.item().id(), base, read.content())) {
            case Saved(var item) -> saved(open.of(actor, id), typed, exchange, redirect);
            case Conflict(var theirs) ->
                page(
                        open.of(actor, id),
                        ShownFields.of(read.content()),
                        theirs.revision(),
                        Faults.NONE,
                        Clashes.between(read.content(), theirs.content(), each -> spoken.of(theirs.agency(), each)),
                        exchange);
            case Refused(var item, var faults) ->
                page(open.of(actor, id), fields, item.revision(), ItemFaults.words(faults), List.of(), exchange);
            case Closed(var state) ->
                page(
                        open.of(actor, id),
                        fields,
                        base,
                        Faults.NONE.and("title", ItemWords.of("edit.closed", ItemWords.of(state))),
                        List.of(),
                        exchange);
        };
    }

    /** Saved, and then what the button said besides. */
    private ModelAndView saved(
            OpenedItem opened, MultiValueMap<String, String> typed, Exchange exchange, RedirectAttributes redirect) {
        var id = opened.item().id();
        var next = ListFields.at(typed, "do", 0);
        if (next.equals("find")) {
            var fields = ShownFields.of(opened.item().content());
            fields.put("find", List.of(ListFields.at(typed, "find", 0)));
            return page(opened, fields, opened.item().revision(), Faults.NONE, List.of(), exchange);
        }
        redirect.addFlashAttribute(Workbench.NOTICE, ItemWords.of("edit.saved", ItemWords.time(clock.instant())));
        return new ModelAndView("redirect:"
                + switch (next) {
                    case "done" -> ItemAddress.of(id);
                    case "files" -> ItemAddress.of(id) + "files/";
                    case "preview" -> ItemAddress.of(id) + "preview/";
                    default -> ItemAddress.edit(id);
                });
    }

    private ModelAndView page(
            OpenedItem opened,
            MultiValueMap<String, String> fields,
            int base,
            Faults faults,
            List<Clash> clashes,
            Exchange exchange) {
        return frame.page("edit", opened, "edit", form.of(opened, fields, base, faults, clashes), exchange);
    }
}
