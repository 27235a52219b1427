package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.act.SignIn;
import org.gongkai.access.act.SignInOutcome.CodeNeeded;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.access.act.SignInOutcome.TooEarly;
import org.gongkai.access.act.SignInWithCode;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password, and signing out. */
@Controller
@Needs(Power.PUBLIC)
final class SignInPages {

    static final String PATH = "/sign-in";

    private static final String CODE = PATH + "/code";
    private static final int TOO_MANY = 429;

    private final SignIn signIn;
    private final SignInWithCode codes;
    private final BrowserCookie browsers;
    private final Sessions sessions;
    private final SessionCallers callers;
    private final Provider provider;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    SignInPages(
            SignIn signIn,
            SignInWithCode codes,
            BrowserCookie browsers,
            Sessions sessions,
            SessionCallers callers,
            Provider provider,
            Workbench workbench) {
        this.signIn = signIn;
        this.codes = codes;
        this.browsers = browsers;
        this.sessions = sessions;
        this.callers = callers;
        this.provider = provider;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String over,
            @RequestParam @Nullable String out,
            HttpServletRequest request,
            HttpServletResponse response) {
        var duty = callers.duty(request);
        if (duty.isPresent()) {
            return Redirect.to(duty.get().path());
        }
        if (callers.of(request).isPresent()) {
            return Redirect.to(OwnPath.orHome(to));
        }
        var told = over != null
                ? Optional.of("sign-in.over")
                : out != null ? Optional.of("sign-in.out") : Optional.<String>empty();
        return page(
                request,
                response,
                new SignInView(OwnPath.orHome(to), "", told.map(words::of), Optional.empty(), begin(to)));
    }

    @PostMapping(PATH)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path = OwnPath.orHome(to);
        var origin = browsers.origin(request);
        return switch (signIn.with(name, password, origin)) {
            case Proven(var person, var stamp) -> {
                sessions.begin(request, response, person, Way.PASSWORD, stamp);
                browsers.keep(request, response, origin);
                yield Redirect.to(path);
            }
            case CodeNeeded(var person, var stamp) -> {
                sessions.ask(request, person, stamp, path);
                yield Redirect.to(CODE);
            }
            case Refused() -> refused(request, response, name, path);
            case TooEarly(var left) -> tooEarly(request, response, name, path, left);
        };
    }

    @GetMapping(CODE)
    ModelAndView codePage(HttpServletRequest request, HttpServletResponse response) {
        return sessions.asked(request).isEmpty() ? Redirect.to(PATH) : codePage(request, response, Optional.empty());
    }

    @PostMapping(CODE)
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var asked = sessions.asked(request);
        if (asked.isEmpty()) {
            return Redirect.to(PATH + "?over");
        }
        var pending = asked.get();
        var origin = browsers.origin(request);
        return switch (codes.of(pending.id(), pending.stamp(), code, origin)) {
            case Proven(var person, var stamp) -> {
                sessions.begin(request, response, person, Way.PASSWORD_AND_CODE, stamp);
                browsers.keep(request, response, origin);
                yield Redirect.to(pending.to());
            }
            case CodeNeeded again -> throw new IllegalStateException("asked twice: " + again);
            case Refused() -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                yield codePage(request, response, Optional.of(words.of("code.refused")));
            }
            case TooEarly(var left) -> {
                response.setStatus(TOO_MANY);
                yield codePage(request, response, Optional.of(wait(left)));
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return Redirect.to(PATH + "?out");
    }

    private ModelAndView refused(HttpServletRequest request, HttpServletResponse response, String name, String path) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return page(
                request,
                response,
                new SignInView(path, name, Optional.empty(), Optional.of(words.of("sign-in.refused")), begin(path)));
    }

    private ModelAndView tooEarly(
            HttpServletRequest request, HttpServletResponse response, String name, String path, Duration left) {
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", Long.toString(left.toSeconds() + 1));
        return page(
                request, response, new SignInView(path, name, Optional.empty(), Optional.of(wait(left)), begin(path)));
    }

    private String begin(@Nullable String to) {
        return provider.isThere() ? ProviderPages.begin(OwnPath.orHome(to)) : "";
    }

    private String wait(Duration left) {
        return words.of("sign-in.too-early", Long.toString(left.toSeconds() + 1));
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, SignInView view) {
        response.setHeader("Cache-Control", "no-store");
        var frame = workbench.frame(request, words.of("sign-in.title"));
        return new ModelAndView("access/entrance", Map.of("frame", frame, "view", view, "words", words));
    }

    private ModelAndView codePage(HttpServletRequest request, HttpServletResponse response, Optional<String> refused) {
        response.setHeader("Cache-Control", "no-store");
        var frame = workbench.frame(request, words.of("code.title"));
        return new ModelAndView("access/code", Map.of("frame", frame, "refused", refused, "words", words));
    }
}
