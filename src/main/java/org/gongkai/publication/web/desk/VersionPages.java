package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemSummary;
import org.gongkai.publication.Items;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The versions of an item, each with its differences from the one before. */
@Controller
@Needs(Power.READ_ITEMS)
final class VersionPages {

    private final OpenItem open;
    private final ItemFrame frame;
    private final Items items;
    private final ItemSummary summary;
    private final SpokenFields spoken;

    VersionPages(OpenItem open, ItemFrame frame, Items items, ItemSummary summary, SpokenFields spoken) {
        this.open = open;
        this.frame = frame;
        this.items = items;
        this.summary = summary;
        this.spoken = spoken;
    }

    @GetMapping(ItemAddress.VERSION)
    ModelAndView version(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response) {
        var opened = open.of(actor, id, number);
        var item = opened.item();
        var before = items.version(item.id(), number - 1).map(each -> each.content());
        var view = new VersionView(
                ItemAddress.of(item.id()),
                Integer.toString(number),
                ItemWords.of(item.state()),
                before.map(each -> Integer.toString(number - 1)),
                before.map(each ->
                                VersionDiff.fields(each, item.content(), content -> spoken.of(item.agency(), content)))
                        .orElse(List.of()),
                before.map(each -> VersionDiff.body(each.body(), item.content().body()))
                        .orElse(List.of()),
                summary.of(item));
        return frame.page("version", opened, "version", view, new Exchange(request, response));
    }
}
