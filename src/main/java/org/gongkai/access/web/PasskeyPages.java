package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.access.act.AddPasskey;
import org.gongkai.access.act.Origin;
import org.gongkai.access.act.PasskeyCeremonies;
import org.gongkai.access.act.RemovePasskey;
import org.gongkai.access.act.SignInOutcome;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.access.act.SignInWithPasskey;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the script of the pages asks and answers about passkeys. */
@Controller
@Needs(Power.SIGNED_IN)
final class PasskeyPages {

    private static final String ADDING = "passkey-adding";
    private static final String SIGNING_IN = "passkey-signing-in";

    private final PasskeyCeremonies ceremonies;
    private final AddPasskey add;
    private final RemovePasskey remove;
    private final SignInWithPasskey signIn;
    private final People people;
    private final Sessions sessions;
    private final BrowserCookie browsers;
    private final Words words = Words.in("access");

    PasskeyPages(
            @Lazy PasskeyCeremonies ceremonies,
            @Lazy AddPasskey add,
            RemovePasskey remove,
            @Lazy SignInWithPasskey signIn,
            People people,
            Sessions sessions,
            BrowserCookie browsers) {
        this.ceremonies = ceremonies;
        this.add = add;
        this.remove = remove;
        this.signIn = signIn;
        this.people = people;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Made when the first passkey is used: a start does without these classes. */
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    @PostMapping("/account/passkeys/options")
    ResponseEntity<byte[]> beginAdding(Actor actor, HttpServletRequest request) {
        var options =
                ceremonies.beginAdding(people.find(actor.person().orElseThrow()).orElseThrow());
        request.getSession().setAttribute(ADDING, options);
        return json(options);
    }

    @PostMapping("/account/passkeys")
    void add(
            Actor actor,
            @RequestParam String label,
            @RequestBody byte[] body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var session = request.getSession();
        var asked = session.getAttribute(ADDING);
        session.removeAttribute(ADDING);
        var isAdded =
                asked instanceof PublicKeyCredentialCreationOptions options && isAdded(actor, options, body, label);
        if (isAdded) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Asking.tell(response, HttpStatus.UNPROCESSABLE_CONTENT, "passkey");
        }
    }

    private boolean isAdded(Actor actor, PublicKeyCredentialCreationOptions asked, byte[] body, String label) {
        try {
            var made = Json.MAPPER.readValue(
                    body, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            return add.of(actor, asked, made, label.isBlank() ? words.of("passkey.label") : label);
        } catch (JacksonException notAPasskey) {
            return false;
        }
    }

    @PostMapping("/account/passkeys/remove")
    ModelAndView remove(Actor actor, @RequestParam String id, RedirectAttributes next) {
        if (remove.of(actor, id)) {
            next.addFlashAttribute(Workbench.NOTICE, words.of("passkey.removed"));
        }
        return Redirect.to(AccountPage.PATH);
    }

    @PostMapping("/sign-in/passkey/options")
    @Needs(Power.PUBLIC)
    ResponseEntity<byte[]> beginSigningIn(HttpServletRequest request) {
        var options = ceremonies.beginSigningIn();
        sessions.brief(request).setAttribute(SIGNING_IN, options);
        return json(options);
    }

    @PostMapping("/sign-in/passkey")
    @Needs(Power.PUBLIC)
    void signIn(
            @RequestParam @Nullable String to,
            @RequestBody byte[] body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        var asked = session == null ? null : session.getAttribute(SIGNING_IN);
        if (session != null) {
            session.removeAttribute(SIGNING_IN);
        }
        var origin = browsers.origin(request);
        if (asked instanceof PublicKeyCredentialRequestOptions options
                && outcome(options, body, origin) instanceof Proven(var person, var stamp)) {
            sessions.begin(request, response, person, Way.PASSKEY, stamp);
            browsers.keep(request, response, origin);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(new Next(OwnPath.orHome(to))));
        } else {
            Asking.tell(response, HttpStatus.UNAUTHORIZED, "passkey");
        }
    }

    private SignInOutcome outcome(PublicKeyCredentialRequestOptions asked, byte[] body, Origin origin) {
        try {
            var shown = Json.MAPPER.readValue(
                    body, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            return signIn.of(asked, shown, origin);
        } catch (JacksonException notAPasskey) {
            return new Refused();
        }
    }

    /** Where the script goes on. */
    record Next(String to) {}

    private static ResponseEntity<byte[]> json(Object options) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.MAPPER.writeValueAsBytes(options));
    }
}
