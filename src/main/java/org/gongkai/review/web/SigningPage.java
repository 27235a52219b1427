package org.gongkai.review.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.review.NoSuchReviewException;
import org.gongkai.review.ReviewId;
import org.gongkai.review.ReviewedMatter;
import org.gongkai.review.model.Access;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.ReviewedMatters;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the signing page shows. */
@Component
final class SigningPage {

    private static final Content NOTHING = output -> {};

    private final Passages passages;
    private final ReviewedMatters matters;
    private final Access access;
    private final Panels panels;
    private final Workbench workbench;

    SigningPage(Passages passages, ReviewedMatters matters, Access access, Panels panels, Workbench workbench) {
        this.passages = passages;
        this.matters = matters;
        this.access = access;
        this.panels = panels;
        this.workbench = workbench;
    }

    String show(HttpServletRequest request, Actor actor, ReviewId id, Typed typed, Model model) {
        var review = passages.find(id)
                .filter(found -> access.may(actor, found))
                .orElseThrow(() -> new NoSuchReviewException(id));
        var matter = matters.of(review);
        model.addAttribute(
                "frame",
                workbench
                        .frame(request, review.title())
                        .below(new Frame.Entry(Telling.WORDS.of("list.title"), ReviewList.PATH)));
        model.addAttribute(
                "view",
                new SigningView(
                        panels.of(review, actor),
                        matter.map(each -> each.path(review.matter())).orElse(""),
                        Telling.kind(review.matter().kind()),
                        typed));
        model.addAttribute(
                "summary", matter.map(each -> summary(each, review.matter())).orElse(NOTHING));
        if (!model.containsAttribute(Outcome.REFUSED)) {
            model.addAttribute(Outcome.REFUSED, "");
        }
        return "review/signing";
    }

    private static Content summary(ReviewedMatter kind, Matter matter) {
        return kind.summary(matter);
    }
}
