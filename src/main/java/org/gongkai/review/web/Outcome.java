package org.gongkai.review.web;

import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Changed;
import org.gongkai.review.Signing.Closed;
import org.gongkai.review.Signing.Done;
import org.gongkai.review.Signing.MovedOn;
import org.gongkai.review.Signing.NoDeputy;
import org.gongkai.review.Signing.NotYours;
import org.gongkai.review.Signing.TooLate;
import org.gongkai.workbench.Workbench;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the page what an act came to. */
final class Outcome {

    /** Name of the flash attribute with words about an act that was refused. */
    static final String REFUSED = "refused";

    private Outcome() {}

    static String told(String act, Signing signing, long id, RedirectAttributes flash) {
        var words = words(act, signing);
        flash.addFlashAttribute(signing instanceof Done ? Workbench.NOTICE : REFUSED, words);
        return "redirect:/desk/reviews/" + id + "/";
    }

    private static String words(String act, Signing signing) {
        return switch (signing) {
            case Done(var review) ->
                Telling.WORDS.of(
                        "done." + act,
                        Telling.WORDS.of(
                                "now." + review.state(),
                                review.step().map(step -> step.name()).orElse("")));
            case Closed(var state) -> Telling.WORDS.of("refused.closed", Telling.WORDS.of("state." + state));
            case Changed changed -> Telling.WORDS.of("refused.changed");
            case MovedOn movedOn -> Telling.WORDS.of("refused.moved-on");
            case NotYours(var why) -> Telling.WORDS.of("why." + why);
            case TooLate tooLate -> Telling.WORDS.of("refused.too-late");
            case NoDeputy noDeputy -> Telling.WORDS.of("refused.no-deputy");
        };
    }
}
