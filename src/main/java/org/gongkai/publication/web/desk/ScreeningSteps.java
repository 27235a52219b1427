package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.act.DetermineItem;
import org.gongkai.publication.act.ReviewSecrecy;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.gongkai.screening.SecrecyReview.Result;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of those who review for secrets; one item at a time, on the version they were shown. */
@Controller
@Needs(Power.SCREEN_ITEMS)
final class ScreeningSteps {

    private final OpenItem open;
    private final StepAnswers answers;
    private final ReviewSecrecy review;
    private final DetermineItem determine;

    ScreeningSteps(OpenItem open, StepAnswers answers, ReviewSecrecy review, DetermineItem determine) {
        this.open = open;
        this.answers = answers;
        this.review = review;
        this.determine = determine;
    }

    @PostMapping(ItemAddress.ACTS + "secrecy")
    ModelAndView review(
            Actor actor,
            @PathVariable long id,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var item = screened(actor, id);
        var found = Arrays.stream(Result.values())
                .filter(each -> each.name().equals(result))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return answers.of(
                review.of(actor, item, seen, found, note),
                actor,
                item,
                new StepButtons.Tried("secrecy", note),
                new Exchange(request, response),
                redirect);
    }

    @PostMapping(ItemAddress.ACTS + "determine")
    ModelAndView determine(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var item = screened(actor, id);
        return answers.of(
                determine.of(actor, item, authority, reason),
                actor,
                item,
                new StepButtons.Tried("determine", reason),
                new Exchange(request, response),
                redirect);
    }

    private ItemId screened(Actor actor, long id) {
        actor.require(Power.SCREEN_ITEMS, open.of(actor, id).agency());
        return new ItemId(id);
    }
}
