package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.platform.Callers;
import org.springframework.stereotype.Component;

/** Whoever the session says has signed in, with the posts held today; looked up once in each request. */
@Component
final class SessionCallers implements Callers {

    private static final String ATTRIBUTE = SessionCallers.class.getName();

    private final Sessions sessions;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    SessionCallers(Sessions sessions, People people, Accounts accounts, Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Found known) {
            return known.actor();
        }
        var found = sessions.facts(request).flatMap(this::actor);
        request.setAttribute(ATTRIBUTE, new Found(found));
        return found;
    }

    /** Nobody once the session is too old, the password has been changed elsewhere, or the person has left. */
    private Optional<Actor> actor(Facts facts) {
        var isGood = !facts.isOverAt(clock.instant())
                && accounts.of(facts.id()).stamp() == facts.stamp()
                && people.find(facts.id()).filter(Person::active).isPresent();
        return isGood ? Optional.of(people.actor(facts.id(), LocalDate.now(clock))) : Optional.empty();
    }

    @Override
    public void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asking.of(request).answer(request, response);
    }

    private record Found(Optional<Actor> actor) {}
}
