package org.gongkai.report.desk.api;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** How far a key reaches. */
@Component
final class Reach {

    private final Agencies agencies;

    Reach(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Empty alike for an agency that does not exist and one that the key does not reach. */
    Optional<Agency> agency(Actor actor, Power power, String slug) {
        return agencies.find(slug).filter(agency -> actor.may(power, agency));
    }
}
