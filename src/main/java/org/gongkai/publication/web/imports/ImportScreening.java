package org.gongkai.publication.web.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.Items;
import org.gongkai.publication.act.ReviewSecrecy;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.screening.SecrecyReview.Result;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The secrecy review of an import's items: a page of them at a time with their text, each ticked by itself and each with a record of its own.
 * There is no button for all.
 */
@Controller
@Needs(Power.SCREEN_ITEMS)
class ImportScreening {

    private static final int ON_ONE_PAGE = 10;

    private final ImportBatches batches;
    private final Items items;
    private final ReviewSecrecy review;
    private final Workbench workbench;
    private final Words words = Words.in("imports");

    ImportScreening(ImportBatches batches, Items items, ReviewSecrecy review, Workbench workbench) {
        this.batches = batches;
        this.items = items;
        this.review = review;
        this.workbench = workbench;
    }

    @GetMapping("/desk/imports/{id:\\d{1,18}}/secrecy/")
    ModelAndView page(Actor actor, @PathVariable long id, HttpServletRequest request) {
        var batch = visible(actor, id);
        var next = batches.unscreened(batch.id(), ON_ONE_PAGE).stream()
                .flatMap(item -> items.find(item).stream())
                .toList();
        var frame = workbench
                .frame(request, words.of("secrecy.title"))
                .below(
                        new Frame.Entry(words.of("title"), ImportAddress.ALL),
                        new Frame.Entry(batch.name(), ImportAddress.of(batch.id())));
        var view = new ScreeningView(batch.name(), ImportAddress.of(batch.id()), next, batches.unscreened(batch.id()));
        return new ModelAndView("imports/secrecy", Map.of("frame", frame, "view", view, "words", words));
    }

    /** @param passed item and the hash of what was shown, apart by a colon, of each that was ticked */
    @PostMapping("/desk/imports/{id:\\d{1,18}}/secrecy/")
    String record(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> passed,
            RedirectAttributes redirect) {
        visible(actor, id);
        var done = 0;
        var own = 0;
        for (var tick : passed) {
            var colon = tick.indexOf(':');
            if (colon > 0 && tick.substring(0, colon).matches("\\d{1,18}")) {
                var item = new ItemId(Long.parseLong(tick.substring(0, colon)));
                var moving = review.of(actor, item, tick.substring(colon + 1), Result.PASSED, "");
                done += moving instanceof ItemMoving.Moved ? 1 : 0;
                own += moving instanceof ItemMoving.Held ? 1 : 0;
            }
        }
        redirect.addFlashAttribute(
                Workbench.NOTICE,
                own == 0
                        ? words.of("secrecy.done", Integer.toString(done))
                        : words.of("secrecy.some", Integer.toString(done), Integer.toString(own)));
        return "redirect:" + ImportAddress.of(new ImportId(id)) + "secrecy/";
    }

    private ImportBatch visible(Actor actor, long id) {
        return batches.visible(actor, new ImportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
