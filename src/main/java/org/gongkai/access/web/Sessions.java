package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.organisation.PersonId;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions, and reads from them who has signed in. */
@Component
final class Sessions {

    private static final String FACTS = "facts";
    private static final String PENDING = "pending";
    private static final int PENDING_SECONDS = 600;

    private static final int LONGEST_BROWSER = 160;

    private final FindByIndexNameSessionRepository<?> kept;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<?> kept, CsrfTokenRepository tokens, Clock clock) {
        this.kept = kept;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A session and a token that were there before, which somebody else may know, end. */
    void begin(HttpServletRequest request, HttpServletResponse response, PersonId person, Way way, int stamp) {
        end(request);
        tokens.saveToken(null, request, response);
        var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var facts = new Facts(
                person.value(),
                clock.instant(),
                way,
                stamp,
                request.getRemoteAddr(),
                browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)));
        var session = request.getSession();
        session.setAttribute(FACTS, facts);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person.value()));
    }

    /** Keeps, for a few minutes, who is asked for a code. */
    void ask(HttpServletRequest request, PersonId person, int stamp, String to) {
        end(request);
        brief(request).setAttribute(PENDING, new Pending(person.value(), stamp, clock.instant(), to));
    }

    Optional<Pending> asked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PENDING) instanceof Pending pending
                ? Optional.of(pending).filter(each -> !each.isOverAt(clock.instant()))
                : Optional.empty();
    }

    /** The session of a visitor between two steps of signing in; soon gone. */
    HttpSession brief(HttpServletRequest request) {
        var session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(PENDING_SECONDS);
        }
        return session;
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Facts> facts(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(FACTS) instanceof Facts facts
                ? Optional.of(facts)
                : Optional.empty();
    }

    /** Keeps this one session when an act has ended all the person's sessions. */
    void keep(HttpServletRequest request, int stamp) {
        facts(request).ifPresent(facts -> request.getSession().setAttribute(FACTS, facts.under(stamp)));
    }

    /** The person's open sessions, the latest used first. */
    List<Open> of(PersonId person, int stamp, HttpServletRequest request) {
        var current = request.getSession(false);
        var found = new ArrayList<Open>();
        kept.findByPrincipalName(Long.toString(person.value())).forEach((id, session) -> {
            if (session.<Object>getAttribute(FACTS) instanceof Facts facts && facts.stamp() == stamp) {
                var isThis = current != null && current.getId().equals(id);
                found.add(new Open(facts, session.getLastAccessedTime(), isThis));
            }
        });
        found.sort(Comparator.comparing(Open::lastUsed).reversed());
        return found;
    }

    /** Their stamp has made them worthless already; this clears them away. */
    void forget(PersonId person, HttpServletRequest request) {
        var current = request.getSession(false);
        kept.findByPrincipalName(Long.toString(person.value())).keySet().stream()
                .filter(id -> current == null || !current.getId().equals(id))
                .forEach(kept::deleteById);
    }

    /** One open session. */
    record Open(Facts facts, Instant lastUsed, boolean isThis) {}
}
