package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Language;
import org.gongkai.portal.Words;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.Item;
import org.gongkai.publication.open.Citation;
import org.gongkai.publication.open.ItemShell;
import org.gongkai.publication.open.ItemViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A version as the public will read it, made of the very parts of the public page, for those who may see it before. */
@Controller
@Needs(Power.READ_ITEMS)
final class PublicLookPages {

    private final OpenItem open;
    private final ItemViews views;
    private final ItemShell shell;

    PublicLookPages(OpenItem open, ItemViews views, ItemShell shell) {
        this.open = open;
        this.views = views;
        this.shell = shell;
    }

    @GetMapping(ItemAddress.PREVIEW)
    ModelAndView newest(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        return page(open.of(actor, id).item(), request, response);
    }

    @GetMapping(ItemAddress.VERSION + "preview/")
    ModelAndView version(
            Actor actor,
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(open.of(actor, id, number).item(), request, response);
    }

    private ModelAndView page(Item item, HttpServletRequest request, HttpServletResponse response) {
        ItemFrame.keepNowhere(response);
        var view = views.preview(item, ItemAddress.version(item.id(), item.number()), Words.in(Language.of(request)));
        var page = shell.page(view, request);
        return new ModelAndView(
                "publication/draft",
                Map.of(
                        "page",
                        page,
                        "view",
                        view,
                        "citation",
                        view.versions().isEmpty() ? "" : Citation.of(view, page),
                        "bar",
                        bar(item)));
    }

    private static PreviewBar bar(Item item) {
        var isForAll = item.content().disclosure().attribute() == Attribute.PROACTIVE;
        return new PreviewBar(
                ItemWords.of("preview"),
                ItemWords.of(isForAll ? "preview.about" : "preview.kept", Integer.toString(item.number())),
                ItemAddress.of(item.id()),
                ItemWords.of("edit.back"));
    }
}
