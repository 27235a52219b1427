package org.gongkai.review.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewPanel;
import org.gongkai.review.Step;
import org.gongkai.workbench.Words;

/**
 * What waits for somebody's signature, and what they had a part in.
 *
 * @param toSign the most urgent first
 * @param others the newest first
 */
public record ListView(List<ReviewPanel> toSign, List<ReviewPanel> others, LocalDate today) {

    public ListView {
        toSign = List.copyOf(toSign);
        others = List.copyOf(others);
    }

    public Words words() {
        return Telling.WORDS;
    }

    public String submitted(Review review) {
        return Telling.submitted(review);
    }

    public String step(Review review) {
        return review.step().map(Step::name).orElse("");
    }
}
