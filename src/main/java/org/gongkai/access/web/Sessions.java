package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.organisation.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions, and reads from them who has signed in. */
@Component
final class Sessions {

    static final String FACTS = "facts";

    private static final int LONGEST_BROWSER = 160;

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A session that was there before, which somebody else may know, ends. */
    void begin(HttpServletRequest request, PersonId person, Way way, int stamp) {
        end(request);
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
}
