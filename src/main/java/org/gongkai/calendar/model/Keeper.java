package org.gongkai.calendar.model;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/**
 * The agency whose administrator keeps the calendar. It holds for the whole installation, so it is the topmost agency of the site's own line
 * that has an administrator whose post reaches all that lies below.
 */
@Component
public class Keeper {

    private final OwnAgency own;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    Keeper(OwnAgency own, Agencies agencies, People people, Clock clock) {
        this.own = own;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    /** The site's own agency as long as nobody in its line administers all that lies below. */
    public Agency agency() {
        var site = own.agency();
        return site.path().stream()
                .filter(this::hasAdministratorOfAll)
                .findFirst()
                .flatMap(agencies::find)
                .orElse(site);
    }

    public boolean is(Actor actor) {
        return actor.mayThroughout(Power.ADMINISTER, agency());
    }

    /** @throws org.gongkai.organisation.NotAllowedException for anybody else */
    public Agency require(Actor actor) {
        var agency = agency();
        if (!actor.mayThroughout(Power.ADMINISTER, agency)) {
            throw actor.refused(Power.ADMINISTER, agency);
        }
        return agency;
    }

    private boolean hasAdministratorOfAll(AgencyId agency) {
        var today = LocalDate.now(clock);
        return people.terms(agency, today).stream()
                .filter(term -> !term.from().isAfter(today))
                .map(term -> term.appointment())
                .anyMatch(each -> each.post() == Post.ADMINISTRATOR && each.subtree());
    }
}
