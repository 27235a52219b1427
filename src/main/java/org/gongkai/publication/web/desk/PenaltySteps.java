package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.act.RecordPenaltyChange;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a published decision on a penalty was changed. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class PenaltySteps {

    private final OpenItem open;
    private final StepAnswers answers;
    private final RecordPenaltyChange change;

    PenaltySteps(OpenItem open, StepAnswers answers, RecordPenaltyChange change) {
        this.open = open;
        this.answers = answers;
        this.change = change;
    }

    @PostMapping(ItemAddress.ACTS + "penalty")
    ModelAndView record(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        open.toWrite(actor, id);
        var item = new ItemId(id);
        var moving = day(on).map(decided -> change.of(actor, item, decided, reason))
                .orElseGet(() -> new ItemMoving.Held(Set.of(Obstacle.NO_SUCH_MOMENT)));
        return answers.of(
                moving,
                actor,
                item,
                new StepButtons.Tried("penalty", reason),
                new Exchange(request, response),
                redirect);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
