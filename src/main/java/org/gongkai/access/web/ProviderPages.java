package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInWithProvider;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Signing in with another provider: to it and back. */
@Controller
@Needs(Power.PUBLIC)
final class ProviderPages {

    static final String RETURN = "/sign-in/provider/return";

    private static final String BEGIN = "/sign-in/provider";
    private static final String ASKED = "provider-asked";
    private static final String TO = "provider-to";

    private final Provider provider;
    private final SignInWithProvider signIn;
    private final Sessions sessions;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    ProviderPages(Provider provider, SignInWithProvider signIn, Sessions sessions, Workbench workbench) {
        this.provider = provider;
        this.signIn = signIn;
        this.sessions = sessions;
        this.workbench = workbench;
    }

    static String begin(String to) {
        return BEGIN + "?to=" + UriUtils.encode(to, StandardCharsets.UTF_8);
    }

    @GetMapping(BEGIN)
    ModelAndView begin(@RequestParam @Nullable String to, HttpServletRequest request, HttpServletResponse response) {
        requireProvider();
        var asked = provider.ask(request);
        if (asked.isEmpty()) {
            return refused(request, response, HttpStatus.BAD_GATEWAY, words.of("provider.away"));
        }
        var session = sessions.brief(request);
        session.setAttribute(ASKED, asked.get());
        session.setAttribute(TO, OwnPath.orHome(to));
        return Redirect.to(asked.get().getAuthorizationRequestUri());
    }

    @GetMapping(RETURN)
    ModelAndView answered(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireProvider();
        var session = request.getSession(false);
        if (session == null
                || code.isEmpty()
                || !(session.getAttribute(ASKED) instanceof OAuth2AuthorizationRequest asked)) {
            return refused(request, response, HttpStatus.UNAUTHORIZED, words.of("provider.refused"));
        }
        session.removeAttribute(ASKED);
        var to = OwnPath.orHome((String) session.getAttribute(TO));
        var name = provider.answered(asked, state, code);
        if (name.isEmpty()) {
            return refused(request, response, HttpStatus.UNAUTHORIZED, words.of("provider.refused"));
        }
        if (signIn.of(name.get()) instanceof Proven(var person, var stamp)) {
            sessions.begin(request, response, person, Way.PROVIDER, stamp);
            return Redirect.to(to);
        }
        return refused(request, response, HttpStatus.UNAUTHORIZED, words.of("provider.unknown", name.get()));
    }

    private void requireProvider() {
        if (!provider.isThere()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why) {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        var view = new SignInView(OwnPath.HOME, "", Optional.empty(), Optional.of(why), begin(OwnPath.HOME));
        var frame = workbench.frame(request, words.of("sign-in.title"));
        return new ModelAndView("access/entrance", Map.of("frame", frame, "view", view, "words", words));
    }
}
