package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewPanel;
import org.gongkai.review.model.Passages;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for one's own signature, and what one had a part in. */
@Controller
@Needs(Power.SIGNED_IN)
final class ReviewList {

    static final String PATH = "/desk/reviews/";

    private static final int RECENT = 30;

    private final Waiting waiting;
    private final Passages passages;
    private final Panels panels;
    private final Workbench workbench;
    private final Clock clock;

    ReviewList(Waiting waiting, Passages passages, Panels panels, Workbench workbench, Clock clock) {
        this.waiting = waiting;
        this.passages = passages;
        this.panels = panels;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, Actor actor, Model model) {
        model.addAttribute("frame", workbench.frame(request, Telling.WORDS.of("list.title")));
        model.addAttribute(
                "view",
                new ListView(
                        panels(waiting.forSignatureOf(actor), actor),
                        panels(recent(actor), actor),
                        LocalDate.now(clock)));
        return "review/list";
    }

    private List<Review> recent(Actor actor) {
        return actor.person().map(person -> passages.of(person, RECENT)).orElse(List.of());
    }

    private List<ReviewPanel> panels(List<Review> reviews, Actor actor) {
        return reviews.stream().map(review -> panels.of(review, actor)).toList();
    }
}
