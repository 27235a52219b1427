package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Outbox;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Letters on their way, for whoever keeps the system.
 *
 * <p>They are of all agencies: who keeps another agency's people learns how many wait, not to whom they go.
 */
@Controller
@Needs(Power.ADMINISTER)
class MailPages {

    static final String PATH = "/desk/settings/mail/";

    private static final int ROWS = 200;

    private final Outbox outbox;
    private final OwnAgency own;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    MailPages(Outbox outbox, OwnAgency own, Workbench workbench) {
        this.outbox = outbox;
        this.own = own;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView waiting(Actor actor, HttpServletRequest request) {
        var isKeeper = actor.may(Power.ADMINISTER, own.agency());
        return new ModelAndView(
                "supervision/mail",
                Map.of(
                        "frame",
                        workbench.frame(request, words.of("mail.title")),
                        "count",
                        outbox.count(),
                        "isKeeper",
                        isKeeper,
                        "waiting",
                        isKeeper ? outbox.waiting(ROWS) : List.of(),
                        "hasServer",
                        outbox.hasServer(),
                        "words",
                        words));
    }

    @PostMapping(PATH)
    String tryAgain(Actor actor, RedirectAttributes redirect) {
        actor.require(Power.ADMINISTER, own.agency());
        outbox.tryAgain();
        redirect.addFlashAttribute(Workbench.NOTICE, words.of("mail.tried"));
        return "redirect:" + PATH;
    }
}
