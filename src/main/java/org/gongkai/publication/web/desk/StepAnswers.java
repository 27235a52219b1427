package org.gongkai.publication.web.desk;

import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an act came to, as a page: on the way ahead the item's, else one that says what stands in the way and keeps what was typed. */
@Component
final class StepAnswers {

    private final OpenItem open;
    private final ItemFrame frame;
    private final Overview overview;
    private final EditForm form;

    StepAnswers(OpenItem open, ItemFrame frame, Overview overview, EditForm form) {
        this.open = open;
        this.frame = frame;
        this.overview = overview;
        this.form = form;
    }

    ModelAndView of(
            ItemMoving moving,
            Actor actor,
            ItemId id,
            StepButtons.Tried tried,
            Exchange exchange,
            RedirectAttributes redirect) {
        return switch (moving) {
            case ItemMoving.Moved(var item) ->
                told(redirect, id, ItemWords.of("done." + tried.step(), ItemWords.of(item.state())));
            case ItemMoving.NotNow(var state, var act) ->
                told(redirect, id, ItemWords.of("moving.not-now", ItemWords.of(state)));
            case ItemMoving.Faulty(var faults) -> {
                var opened = open.of(actor, id.value());
                yield frame.page(
                        "edit",
                        opened,
                        "edit",
                        form.of(
                                opened,
                                ShownFields.of(opened.item().content()),
                                opened.item().revision(),
                                ItemFaults.words(faults),
                                java.util.List.of()),
                        exchange);
            }
            case ItemMoving.Held(var obstacles) -> {
                var opened = open.of(actor, id.value());
                var faults = Faults.NONE;
                for (var obstacle : obstacles.stream().sorted().toList()) {
                    faults = faults.and(tried.step(), ItemWords.of(obstacle));
                }
                yield frame.page("overview", opened, "", overview.of(opened, tried, faults), exchange);
            }
        };
    }

    private static ModelAndView told(RedirectAttributes redirect, ItemId id, String words) {
        redirect.addFlashAttribute(Workbench.NOTICE, words);
        return new ModelAndView("redirect:" + ItemAddress.of(id));
    }
}
