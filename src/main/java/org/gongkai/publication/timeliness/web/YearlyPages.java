package org.gongkai.publication.timeliness.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.timeliness.AssessItem;
import org.gongkai.publication.timeliness.Assessing;
import org.gongkai.publication.timeliness.Assessments;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.ReviewYearly;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.publication.timeliness.YearlyReviews;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be done once a year: guide and catalogue looked through, what is withheld assessed anew. */
@Controller
@Needs(Power.READ_ITEMS)
class YearlyPages {

    static final String PATH = DuePages.PATH + "reassessment/";

    private final Desk desk;
    private final Assessments assessments;
    private final YearlyReviews reviews;
    private final AssessItem assess;
    private final ReviewYearly reviewYearly;
    private final Timeliness timeliness;
    private final Workbench workbench;

    YearlyPages(
            Desk desk,
            Assessments assessments,
            YearlyReviews reviews,
            AssessItem assess,
            ReviewYearly reviewYearly,
            Timeliness timeliness,
            Workbench workbench) {
        this.desk = desk;
        this.assessments = assessments;
        this.reviews = reviews;
        this.assess = assess;
        this.reviewYearly = reviewYearly;
        this.timeliness = timeliness;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = desk.agency(actor, at);
        return new ModelAndView(
                "timeliness/yearly",
                Map.of(
                        "frame", workbench.frame(request, Telling.WORDS.of("yearly.title")),
                        "view", view(actor, agency),
                        "tabs", Tabs.of(at, timeliness.today()),
                        "words", Telling.WORDS));
    }

    @PostMapping(PATH + "assess")
    @Needs(Power.PUBLISH_ITEMS)
    String assess(
            Actor actor,
            @RequestParam long item,
            @RequestParam int number,
            @RequestParam Attribute attribute,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long at,
            RedirectAttributes flash) {
        var outcome = assess.of(actor, new ItemId(item), number, attribute, reason);
        var words = Telling.WORDS.of("assessing." + outcome, String.valueOf(AssessItem.LONGEST_REASON));
        if (outcome == Assessing.KEPT || outcome == Assessing.AMENDED) {
            flash.addFlashAttribute(Workbench.NOTICE, words);
        } else {
            flash.addFlashAttribute("refused", words);
            flash.addFlashAttribute("typed", reason);
            flash.addFlashAttribute("typedFor", item);
        }
        return "redirect:" + PATH + "?at=" + at;
    }

    @PostMapping(PATH + "reviewed")
    @Needs(Power.KEEP_CATALOGUE)
    String reviewed(
            Actor actor,
            @RequestParam Duty duty,
            @RequestParam(defaultValue = "") String note,
            @RequestParam long at,
            RedirectAttributes flash) {
        var agency = desk.agency(actor, at);
        var kept = note.strip();
        reviewYearly.of(actor, agency, duty, kept.substring(0, Math.min(kept.length(), ReviewYearly.LONGEST_NOTE)));
        flash.addFlashAttribute(Workbench.NOTICE, Telling.WORDS.of("duty.done", Telling.WORDS.of(duty.key())));
        return "redirect:" + PATH + "?at=" + at;
    }

    private YearlyView view(Actor actor, Agency agency) {
        var today = timeliness.today();
        return new YearlyView(
                agency.id().value(),
                agency.name(),
                today,
                Arrays.stream(Duty.values())
                        .map(duty -> YearlyView.DutyRow.of(duty, reviews.last(agency.id(), duty)))
                        .toList(),
                assessments.of(agency.id()).stream()
                        .map(each -> YearlyView.Row.of(each, assessments.history(each.id()), today))
                        .toList(),
                actor.may(Power.KEEP_CATALOGUE, agency),
                actor.may(Power.PUBLISH_ITEMS, agency));
    }
}
