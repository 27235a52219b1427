package org.gongkai.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people of the demonstration in their posts. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class Cast {

    private final People people;
    private final Agencies agencies;
    private final Clock clock;

    Cast(People people, Agencies agencies, Clock clock) {
        this.people = people;
        this.agencies = agencies;
        this.clock = clock;
    }

    Actor of(Agency agency, Post post) {
        return people.actor(person(agency, post).id(), LocalDate.now(clock));
    }

    Person person(Agency agency, Post post) {
        var signInName = DemonstrationAccount.signInName(agency, post);
        return people.withSignInName(signInName).orElseThrow(() -> new IllegalStateException("no " + signInName));
    }

    boolean holds(Agency agency, Post post) {
        return people.withSignInName(DemonstrationAccount.signInName(agency, post))
                .isPresent();
    }

    /** The office that an agency files to; the city's own for the city. */
    Actor supervisorOf(Agency agency) {
        var above = agency.parent().flatMap(agencies::find).orElse(agency);
        return of(above, Post.SUPERVISING_OFFICE);
    }

    /** Whoever keeps the agencies of the place; the city's own reaches them all. */
    Actor administratorOf(Agency agency) {
        var government = agency;
        while (government.parent().isPresent()) {
            government = agencies.find(government.parent().get()).orElseThrow();
        }
        return of(government, Post.ADMINISTRATOR);
    }

    Actor clerkOf(Agency agency) {
        return of(agency, Post.SECTION_CLERK);
    }

    /** A text in which the agency's people are named by their posts, such as {@code {HEAD_OF_AGENCY}}. */
    String named(String text, Agency agency) {
        var named = text;
        for (var post : Post.values()) {
            var gap = "{" + post + "}";
            if (named.contains(gap)) {
                named = named.replace(gap, person(agency, post).name());
            }
        }
        return named;
    }
}
