package org.gongkai.review;

import java.util.List;
import org.gongkai.law.LegalBasis;

/** The steps that matters of one kind go through at an agency, from one to ten (条例 Art. 17: with a procedure and with responsibilities). */
@LegalBasis(article = 17)
public record Chain(List<Step> steps) {

    public static final int LONGEST = 10;

    public Chain {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > LONGEST) {
            throw new IllegalArgumentException(steps.size() + " steps");
        }
    }
}
