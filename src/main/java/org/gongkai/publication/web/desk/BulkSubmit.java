package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands in several drafts, each by an act of its own: one that is not fit stays behind and is named. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class BulkSubmit {

    private static final int MOST = 50;

    private final OpenItem open;
    private final SubmitItem submit;

    BulkSubmit(OpenItem open, SubmitItem submit) {
        this.open = open;
        this.submit = submit;
    }

    @PostMapping(ItemAddress.ALL + "submit")
    String submit(
            Actor actor, @RequestParam(name = "item", defaultValue = "") List<Long> ids, RedirectAttributes redirect) {
        var opened = ids.stream()
                .distinct()
                .limit(MOST)
                .map(id -> open.toWrite(actor, id))
                .toList();
        var behind = new ArrayList<String>();
        for (var each : opened) {
            if (!isSubmitted(actor, each.item().id())) {
                behind.add(ItemWords.title(each.item().content().title()));
            }
        }
        redirect.addFlashAttribute(Workbench.NOTICE, words(opened.size() - behind.size(), behind));
        return "redirect:" + ItemAddress.ALL;
    }

    private boolean isSubmitted(Actor actor, ItemId id) {
        return submit.of(actor, id) instanceof ItemMoving.Moved;
    }

    private static String words(int done, List<String> behind) {
        if (done == 0 && behind.isEmpty()) {
            return ItemWords.of("bulk.none");
        }
        var first = ItemWords.of("bulk.done", Integer.toString(done));
        return behind.isEmpty() ? first : first + ItemWords.of("bulk.behind", String.join("》《", behind));
    }
}
