package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.CountView;
import org.gongkai.law.DayByDay;
import org.gongkai.publication.Item;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts an item's page into the frame of the staff pages. Nothing of a draft is kept by a browser or on the way to it. */
@Component
final class ItemFrame {

    private final Workbench workbench;
    private final Timeliness timeliness;
    private final Clock clock;

    ItemFrame(Workbench workbench, Timeliness timeliness, Clock clock) {
        this.workbench = workbench;
        this.timeliness = timeliness;
        this.clock = clock;
    }

    /** What a page is made from and goes into. */
    record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    /** @param part key of the page's own name; empty for the overview */
    ModelAndView page(String template, OpenedItem opened, String part, Object view, Exchange exchange) {
        keepNowhere(exchange.response());
        var item = opened.item();
        var title = ItemWords.title(item.content().title());
        var list = new Frame.Entry(ItemWords.of("title"), ItemAddress.ALL);
        var frame = part.isEmpty()
                ? workbench.frame(exchange.request(), title).below(list)
                : workbench
                        .frame(exchange.request(), ItemWords.of("part." + part) + " - " + title)
                        .below(list, new Frame.Entry(title, ItemAddress.of(item.id())));
        return new ModelAndView(
                "items/" + template,
                Map.of("frame", frame, "words", ItemWords.WORDS, "top", top(item, title), "view", view));
    }

    private ItemTop top(Item item, String title) {
        var state = item.state();
        var count = state.isUnderWay() ? timeliness.count(item.id()) : Optional.<DayByDay>empty();
        return new ItemTop(
                title,
                item.content().language(),
                ItemWords.of("version", Integer.toString(item.number())),
                ItemWords.mark(state),
                ItemWords.of(state),
                item.publicSide()
                        .filter(side -> side.version() != item.number())
                        .map(side -> ItemWords.of(
                                side.isReadable() ? "top.public" : "top.hidden",
                                Integer.toString(side.version()),
                                ItemWords.of(side.state()))),
                count.flatMap(DayByDay::endsOn),
                count.map(CountView::of),
                LocalDate.now(clock),
                item.reason().filter(why -> state.isOpen()),
                item.cause(),
                item.scheduledFor().filter(at -> state.isUnderWay()).map(ItemWords::minute));
    }

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
    }
}
