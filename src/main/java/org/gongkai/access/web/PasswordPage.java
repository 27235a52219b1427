package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.act.ChangePassword;
import org.gongkai.access.act.PasswordChange.Changed;
import org.gongkai.access.act.PasswordChange.Unfit;
import org.gongkai.access.act.PasswordChange.WrongPassword;
import org.gongkai.access.act.PasswordRule;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
@Needs(Power.SIGNED_IN)
final class PasswordPage {

    static final String PATH = "/account/password";

    private final ChangePassword change;
    private final Sessions sessions;
    private final SessionCallers callers;
    private final People people;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    PasswordPage(ChangePassword change, Sessions sessions, SessionCallers callers, People people, Workbench workbench) {
        this.change = change;
        this.sessions = sessions;
        this.callers = callers;
        this.people = people;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView page(Actor actor, HttpServletRequest request) {
        return page(actor, request, Faults.NONE);
    }

    @PostMapping(PATH)
    ModelAndView change(
            Actor actor,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!chosen.equals(again)) {
            return page(actor, request, Faults.NONE.and("again", words.of("password.again.different")));
        }
        return switch (change.of(actor, present, chosen)) {
            case Changed(var stamp) -> {
                sessions.keep(request, stamp);
                sessions.forget(actor.person().orElseThrow(), request);
                next.addFlashAttribute(Workbench.NOTICE, words.of("password.changed"));
                yield Redirect.to(callers.duty(request).isPresent() ? OwnPath.HOME : AccountPage.PATH);
            }
            case WrongPassword() ->
                page(actor, request, Faults.NONE.and("present", words.of("password.present.wrong")));
            case Unfit(var fault) ->
                page(
                        actor,
                        request,
                        Faults.NONE.and(
                                "chosen",
                                words.of(
                                        "password.unfit."
                                                + fault.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        Integer.toString(PasswordRule.SHORTEST),
                                        Integer.toString(PasswordRule.LONGEST))));
        };
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, Faults faults) {
        var isDuty = callers.duty(request).equals(Optional.of(Duty.CHANGE_PASSWORD));
        var frame = workbench
                .frame(request, words.of("password.title"))
                .below(new Frame.Entry(words.of("account.title"), AccountPage.PATH));
        return new ModelAndView(
                "access/password",
                Map.of(
                        "frame", frame,
                        "signInName", signInName(actor),
                        "faults", faults,
                        "isDuty", isDuty,
                        "words", words));
    }

    /** For the browser's own store of passwords. */
    private String signInName(Actor actor) {
        return people.find(actor.person().orElseThrow()).orElseThrow().signInName();
    }
}
