package org.gongkai.publication.timeliness.web;

import java.util.Comparator;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.VisibleItems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose items an actor looks at. What lies outside is answered as if it did not exist. */
@Component
class Desk {

    private final Agencies agencies;

    Desk(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency asked for, or the actor's own. */
    Agency agency(Actor actor, @Nullable Long at) {
        return at == null
                ? own(actor).stream().findFirst().orElseThrow(Desk::notFound)
                : agencies.find(new AgencyId(at))
                        .filter(agency -> VisibleItems.seesDrafts(actor, agency))
                        .orElseThrow(Desk::notFound);
    }

    private List<Agency> own(Actor actor) {
        return agencies.find(actor.agenciesWith(Power.READ_ITEMS)).values().stream()
                .sorted(Comparator.comparing(agency -> agency.id().value()))
                .toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
