package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a block pasted from a spreadsheet would change; nothing is saved before the editor has seen it. */
@Controller
@Needs(Power.DRAFT_REPORTS)
final class PastePages {

    private final OpenEdition open;
    private final EditionFrame frame;

    PastePages(OpenEdition open, EditionFrame frame) {
        this.open = open;
        this.frame = frame;
    }

    /** @param part {@code part} for the preview alone, as the editor's script puts it into its page */
    @PostMapping("/desk/reports/{id:\\d{1,18}}/paste")
    ModelAndView preview(
            Actor actor,
            @PathVariable long id,
            @RequestParam String place,
            @RequestParam String block,
            @RequestHeader(name = "X-Part", defaultValue = "") String part,
            HttpServletRequest request,
            HttpServletResponse response) {
        var opened = open.toWrite(actor, id);
        var view = view(opened.edition(), new Place(place), block);
        var template = part.isEmpty() ? "paste" : "pasted";
        return frame.page(template, opened, Tab.FIGURES, view, new Exchange(request, response));
    }

    private static PasteView view(Edition edition, Place place, String raw) {
        var slot = edition.report().form().slot(place).orElseThrow(OpenEdition::notFound);
        if (PastedBlock.isTooLarge(raw)) {
            return PasteView.fault(edition, tooLarge());
        }
        var block = PastedBlock.of(raw);
        if (block.isEmpty()) {
            return PasteView.fault(edition, DeskWords.of("paste.empty"));
        }
        if (block.isBeyondTheForm()) {
            return PasteView.fault(edition, tooLarge());
        }
        return PasteView.of(edition, Pasting.of(edition.report().form().table(slot.table()), slot, block));
    }

    private static String tooLarge() {
        return DeskWords.of(
                "paste.too-large", DeskWords.of(PastedBlock.MOST_ROWS), DeskWords.of(PastedBlock.MOST_COLUMNS));
    }
}
