package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.DiscardItem;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.publication.act.TakeBackItem;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of those who draft: handing in, taking back, amending, giving up. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class DraftSteps {

    private final OpenItem open;
    private final StepAnswers answers;
    private final SubmitItem submit;
    private final TakeBackItem takeBack;
    private final AmendItem amend;
    private final DiscardItem discard;

    DraftSteps(
            OpenItem open,
            StepAnswers answers,
            SubmitItem submit,
            TakeBackItem takeBack,
            AmendItem amend,
            DiscardItem discard) {
        this.open = open;
        this.answers = answers;
        this.submit = submit;
        this.takeBack = takeBack;
        this.amend = amend;
        this.discard = discard;
    }

    @PostMapping(ItemAddress.ACTS + "{step:submit|take-back|amend|discard}")
    ModelAndView step(
            Actor actor,
            @PathVariable long id,
            @PathVariable("step") String name,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var item = new ItemId(id);
        open.toWrite(actor, id);
        var moving = switch (ItemStep.of(name).orElseThrow()) {
            case SUBMIT -> submit.of(actor, item);
            case TAKE_BACK -> takeBack.of(actor, item, reason);
            case AMEND -> amend.of(actor, item, reason);
            case DISCARD -> discard.of(actor, item, reason);
            case PUBLISH, SCHEDULE, DETERMINE, VALIDITY, WITHDRAW, ARCHIVE -> throw OpenItem.notFound();
        };
        return answers.of(
                moving, actor, item, new StepButtons.Tried(name, reason), new Exchange(request, response), redirect);
    }
}
