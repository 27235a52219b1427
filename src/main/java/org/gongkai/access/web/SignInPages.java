package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.act.SignIn;
import org.gongkai.access.act.SignInOutcome.CodeNeeded;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.access.act.SignInOutcome.TooEarly;
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
import org.springframework.web.servlet.view.RedirectView;

/** Signing in with a password, and signing out. */
@Controller
@Needs(Power.PUBLIC)
final class SignInPages {

    static final String PATH = "/sign-in";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCallers callers;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    SignInPages(SignIn signIn, Sessions sessions, SessionCallers callers, Workbench workbench) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.callers = callers;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String over,
            @RequestParam @Nullable String out,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (callers.of(request).isPresent()) {
            return to(OwnPath.orHome(to));
        }
        var told = over != null
                ? Optional.of("sign-in.over")
                : out != null ? Optional.of("sign-in.out") : Optional.<String>empty();
        return page(request, response, new SignInView(OwnPath.orHome(to), "", told.map(words::of), Optional.empty()));
    }

    @PostMapping(PATH)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path = OwnPath.orHome(to);
        return switch (signIn.with(name, password)) {
            case Proven(var person, var stamp) -> {
                sessions.begin(request, person, Way.PASSWORD, stamp);
                yield to(path);
            }
            case CodeNeeded(var person, var stamp) -> refused(request, response, name, path);
            case Refused() -> refused(request, response, name, path);
            case TooEarly(var left) -> refused(request, response, name, path);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return to(PATH + "?out");
    }

    private ModelAndView refused(HttpServletRequest request, HttpServletResponse response, String name, String path) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return page(
                request,
                response,
                new SignInView(path, name, Optional.empty(), Optional.of(words.of("sign-in.refused"))));
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, SignInView view) {
        response.setHeader("Cache-Control", "no-store");
        var frame = workbench.frame(request, words.of("sign-in.title"));
        return new ModelAndView("access/entrance", Map.of("frame", frame, "view", view, "words", words));
    }

    private static ModelAndView to(String path) {
        var redirect = new RedirectView(path);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
