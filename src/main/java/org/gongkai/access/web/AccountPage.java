package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.access.Account;
import org.gongkai.access.Accounts;
import org.gongkai.access.Passkeys;
import org.gongkai.access.SecondFactors;
import org.gongkai.access.act.EndSessions;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: posts and what they allow, the ways to sign in, open sessions. */
@Controller
@Needs(Power.SIGNED_IN)
final class AccountPage {

    static final String PATH = "/account/";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final People people;
    private final Agencies agencies;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final EndSessions endSessions;
    private final Sessions sessions;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    AccountPage(
            People people,
            Agencies agencies,
            Accounts accounts,
            SecondFactors factors,
            Passkeys passkeys,
            EndSessions endSessions,
            Sessions sessions,
            Workbench workbench) {
        this.people = people;
        this.agencies = agencies;
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.endSessions = endSessions;
        this.sessions = sessions;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView page(Actor actor, HttpServletRequest request) {
        var frame = workbench.frame(request, words.of("account.title"));
        return new ModelAndView("access/account", Map.of("frame", frame, "view", view(actor, request), "words", words));
    }

    @PostMapping("/account/sessions/end")
    ModelAndView endSessions(Actor actor, HttpServletRequest request, RedirectAttributes next) {
        sessions.keep(request, endSessions.of(actor));
        sessions.forget(actor.person().orElseThrow(), request);
        next.addFlashAttribute(Workbench.NOTICE, words.of("sessions.ended"));
        return Redirect.to(PATH);
    }

    private AccountView view(Actor actor, HttpServletRequest request) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        var account = accounts.of(person.id());
        return new AccountView(
                person.signInName(),
                posts(actor),
                account.password().isPresent(),
                account.hasSecondFactor(),
                factors.recoveryCodesLeft(person.id()),
                passkeys.of(person.id()).stream()
                        .map(each -> new AccountView.Key(
                                each.id(), each.label(), time(each.createdAt()), time(each.usedAt())))
                        .toList(),
                open(person.id(), account, request));
    }

    private List<AccountView.Held> posts(Actor actor) {
        var names = agencies.find(
                actor.appointments().stream().map(Appointment::agency).toList());
        return actor.appointments().stream()
                .map(each -> new AccountView.Held(
                        Objects.requireNonNull(names.get(each.agency())).name(),
                        each.title(),
                        each.subtree(),
                        powers(each)))
                .toList();
    }

    private String powers(Appointment held) {
        return Arrays.stream(Power.values())
                .filter(power -> power != Power.PUBLIC && power != Power.SIGNED_IN)
                .filter(power -> held.post().grants(power))
                .map(power -> words.of(
                        "power." + power.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(words.of("power.between")));
    }

    private List<AccountView.Session> open(PersonId person, Account account, HttpServletRequest request) {
        return sessions.of(person, account.stamp(), request).stream()
                .map(each -> new AccountView.Session(
                        time(each.facts().since()),
                        time(each.lastUsed()),
                        words.of("way."
                                + each.facts()
                                        .way()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                        each.facts().address(),
                        BrowserWords.of(each.facts().browser()),
                        each.isThis()))
                .toList();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
