package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.access.key.Interface;
import org.gongkai.access.key.Keys;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.platform.Callers;
import org.springframework.stereotype.Component;

/** Whoever the session says has signed in, with the posts held today, or the system whose key is shown; looked up once in each request. */
@Component
final class SessionCallers implements Callers {

    private static final String ATTRIBUTE = SessionCallers.class.getName();

    private final Sessions sessions;
    private final Keys keys;
    private final People people;
    private final Accounts accounts;
    private final Duties duties;
    private final Clock clock;

    SessionCallers(Sessions sessions, Keys keys, People people, Accounts accounts, Duties duties, Clock clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.people = people;
        this.accounts = accounts;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        var found = found(request);
        return found.duty().isEmpty() || found.duty().get().leavesOpen(request) ? found.actor() : Optional.empty();
    }

    /** What whoever has signed in must do before anything else opens. */
    Optional<Duty> duty(HttpServletRequest request) {
        return found(request).duty();
    }

    private Found found(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Found known) {
            return known;
        }
        var found = Interface.isAsked(request) ? ofKey(request) : ofSession(request);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    private Found ofSession(HttpServletRequest request) {
        return sessions.facts(request).map(this::look).orElse(Found.NOBODY);
    }

    private Found ofKey(HttpServletRequest request) {
        return new Found(Interface.shownKey(request).flatMap(keys::actor), Optional.empty());
    }

    /** Nobody once the session is too old, the password has been changed elsewhere, or the person has left. */
    private Found look(Facts facts) {
        var account = accounts.of(facts.id());
        var isGood = !facts.isOverAt(clock.instant())
                && account.stamp() == facts.stamp()
                && people.find(facts.id()).filter(Person::active).isPresent();
        if (!isGood) {
            return Found.NOBODY;
        }
        var actor = people.actor(facts.id(), LocalDate.now(clock));
        return new Found(Optional.of(actor), duties.of(facts.way(), account, actor));
    }

    @Override
    public void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asking = Asking.of(request);
        var duty = duty(request);
        if (duty.isPresent() && asking != Asking.PROGRAM) {
            response.sendRedirect(duty.get().path());
        } else {
            asking.answer(request, response);
        }
    }

    private record Found(Optional<Actor> actor, Optional<Duty> duty) {
        static final Found NOBODY = new Found(Optional.empty(), Optional.empty());
    }
}
