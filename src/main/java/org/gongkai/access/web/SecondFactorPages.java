package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.SecondFactorChange.OnBefore;
import org.gongkai.access.act.SecondFactorChange.SwitchedOn;
import org.gongkai.access.act.SecondFactorChange.WrongCode;
import org.gongkai.access.act.SwitchOffSecondFactor;
import org.gongkai.access.act.SwitchOnSecondFactor;
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

/** Setting up one-time codes on a telephone, and taking them away. */
@Controller
@Needs(Power.SIGNED_IN)
final class SecondFactorPages {

    static final String PATH = "/account/second-factor";

    private static final String NEW_KEY = "new-key";

    private final SwitchOnSecondFactor switchOn;
    private final SwitchOffSecondFactor switchOff;
    private final Accounts accounts;
    private final People people;
    private final SessionCallers callers;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    SecondFactorPages(
            SwitchOnSecondFactor switchOn,
            SwitchOffSecondFactor switchOff,
            Accounts accounts,
            People people,
            SessionCallers callers,
            Workbench workbench) {
        this.switchOn = switchOn;
        this.switchOff = switchOff;
        this.accounts = accounts;
        this.people = people;
        this.callers = callers;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView page(Actor actor, HttpServletRequest request) {
        return page(actor, request, Faults.NONE);
    }

    @PostMapping(PATH)
    ModelAndView switchOn(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (switchOn.of(actor, newKey(request), code)) {
            case SwitchedOn(var recoveryCodes) -> {
                request.getSession().removeAttribute(NEW_KEY);
                yield codes(request, recoveryCodes);
            }
            case WrongCode() -> page(actor, request, Faults.NONE.and("code", words.of("factor.wrong-code")));
            case OnBefore() -> Redirect.to(PATH);
        };
    }

    @PostMapping(PATH + "/off")
    ModelAndView switchOff(
            Actor actor,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!switchOff.of(actor, password)) {
            return page(actor, request, Faults.NONE.and("password", words.of("password.present.wrong")));
        }
        next.addFlashAttribute(Workbench.NOTICE, words.of("factor.switched-off"));
        return Redirect.to(AccountPage.PATH);
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, Faults faults) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        var isOn = accounts.of(person.id()).hasSecondFactor();
        var key = isOn ? "" : Base32.of(newKey(request));
        var view = new SecondFactorView(
                person.signInName(),
                isOn,
                callers.duty(request).isPresent(),
                key.replaceAll("(.{4})(?!$)", "$1 "),
                isOn ? new QrCode(0, "") : QrCode.of(address(key, person.signInName())));
        return new ModelAndView(
                "access/factor", Map.of("frame", frame(request), "view", view, "faults", faults, "words", words));
    }

    /** Shown in answer to the form itself: kept nowhere, so never to be seen again. */
    private ModelAndView codes(HttpServletRequest request, List<String> codes) {
        return new ModelAndView("access/recovery", Map.of("frame", frame(request), "codes", codes, "words", words));
    }

    private Frame frame(HttpServletRequest request) {
        return workbench
                .frame(request, words.of("factor.title"))
                .below(new Frame.Entry(words.of("account.title"), AccountPage.PATH));
    }

    /** The key to be taken over stays the same until a code has shown that it was. */
    private static byte[] newKey(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(NEW_KEY) instanceof byte[] begun) {
            return begun;
        }
        var key = SwitchOnSecondFactor.newKey();
        session.setAttribute(NEW_KEY, key);
        return key;
    }

    /** As the programs on telephones read it. */
    private String address(String key, String signInName) {
        var issuer = encoded(words.of("factor.issuer"));
        return "otpauth://totp/" + issuer + ":" + encoded(signInName) + "?secret=" + key + "&issuer=" + issuer
                + "&algorithm=SHA1&digits=6&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
