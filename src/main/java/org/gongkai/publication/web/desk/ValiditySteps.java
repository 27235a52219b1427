package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.SetValidity;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks a public document as repealed or expired where no other document does. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class ValiditySteps {

    private final OpenItem open;
    private final StepAnswers answers;
    private final SetValidity validity;

    ValiditySteps(OpenItem open, StepAnswers answers, SetValidity validity) {
        this.open = open;
        this.answers = answers;
        this.validity = validity;
    }

    @PostMapping(ItemAddress.ACTS + "validity")
    ModelAndView set(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.require(Power.KEEP_CATALOGUE, open.of(actor, id).agency());
        var wanted = Arrays.stream(Validity.values())
                .filter(each -> each.name().equals(choice))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var item = new ItemId(id);
        return answers.of(
                validity.of(actor, item, wanted, reason),
                actor,
                item,
                new StepButtons.Tried("validity", reason),
                new Exchange(request, response),
                redirect);
    }
}
