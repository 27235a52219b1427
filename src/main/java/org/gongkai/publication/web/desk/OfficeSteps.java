package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.act.ArchiveItem;
import org.gongkai.publication.act.CloseVersion;
import org.gongkai.publication.act.PublishItem;
import org.gongkai.publication.act.ScheduleItem;
import org.gongkai.publication.act.WithdrawItem;
import org.gongkai.publication.web.desk.ItemFrame.Exchange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of the disclosure office: publishing what is signed, its moment, withdrawing, archiving, closing old versions. */
@Controller
@Needs(Power.PUBLISH_ITEMS)
final class OfficeSteps {

    private final OpenItem open;
    private final StepAnswers answers;
    private final PublishItem publish;
    private final ScheduleItem schedule;
    private final WithdrawItem withdraw;
    private final ArchiveItem archive;
    private final CloseVersion close;

    OfficeSteps(
            OpenItem open,
            StepAnswers answers,
            PublishItem publish,
            ScheduleItem schedule,
            WithdrawItem withdraw,
            ArchiveItem archive,
            CloseVersion close) {
        this.open = open;
        this.answers = answers;
        this.publish = publish;
        this.schedule = schedule;
        this.withdraw = withdraw;
        this.archive = archive;
        this.close = close;
    }

    @PostMapping(ItemAddress.ACTS + "{step:publish|schedule|withdraw|archive|close}")
    ModelAndView step(
            Actor actor,
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var item = new ItemId(id);
        actor.require(Power.PUBLISH_ITEMS, open.of(actor, id).agency());
        var moving = switch (step) {
            case "publish" -> publish.of(actor, item);
            case "schedule" -> scheduled(actor, item, moment);
            case "withdraw" -> withdraw.of(actor, item, reason);
            case "archive" -> archive.of(actor, item, reason);
            case "close" -> close.of(actor, item, version, reason);
            default -> throw OpenItem.notFound();
        };
        var typed = step.equals("schedule") ? moment : reason;
        return answers.of(
                moving, actor, item, new StepButtons.Tried(step, typed), new Exchange(request, response), redirect);
    }

    /** Nothing typed stands for as soon as it is signed. */
    private ItemMoving scheduled(Actor actor, ItemId item, String typed) {
        if (typed.isBlank()) {
            return schedule.of(actor, item, Optional.empty());
        }
        return moment(typed)
                .map(at -> schedule.of(actor, item, Optional.of(at)))
                .orElseGet(() -> new ItemMoving.Held(Set.of(Obstacle.NO_SUCH_MOMENT)));
    }

    private static Optional<Instant> moment(String typed) {
        try {
            var local = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            return Optional.of(local.atZone(ItemWords.ZONE).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
