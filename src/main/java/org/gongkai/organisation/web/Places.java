package org.gongkai.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.Person;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.springframework.stereotype.Component;

/** Which agencies an administrator sees, and where the pages are. */
@Component
final class Places {

    private static final int MOST_PROPOSALS = 300;

    private final Agencies agencies;
    private final Clock clock;

    Places(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What stands at the top of what the actor administers; nothing that stands below another of them. */
    List<Agency> tops(Actor actor) {
        var held = actor.appointments().stream()
                .filter(each -> each.post().grants(Power.ADMINISTER))
                .toList();
        var found = agencies.find(held.stream().map(Appointment::agency).toList());
        return held.stream()
                .map(Appointment::agency)
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(agency -> held.stream().noneMatch(each -> each.subtree() && agency.isBelow(each.agency())))
                .toList();
    }

    /** Everything the actor administers, from the top down. */
    List<Agency> all(Actor actor) {
        var all = new LinkedHashMap<AgencyId, Agency>();
        for (var top : tops(actor)) {
            var below = actor.mayThroughout(Power.ADMINISTER, top) ? agencies.subtree(top.id(), today()) : List.of(top);
            below.forEach(agency -> all.put(agency.id(), agency));
        }
        return List.copyOf(all.values());
    }

    /** Names to propose while an agency's name is typed; none where there are too many to send. */
    List<String> proposals(Actor actor) {
        var all = all(actor);
        return all.size() > MOST_PROPOSALS
                ? List.of()
                : all.stream().map(Agency::name).toList();
    }

    /** The agency of that name, if the actor administers it. */
    Optional<Agency> named(Actor actor, String name) {
        return agencies.knownAs(name).filter(agency -> actor.may(Power.ADMINISTER, agency));
    }

    static String path(AgencyId agency) {
        return OrganisationPart.PATH + "agencies/" + agency.value() + "/";
    }

    static String path(Person person) {
        return OrganisationPart.PATH + "people/" + person.id().value() + "/";
    }

    static List<Frame.Entry> above() {
        return List.of(new Frame.Entry(OrganisationPart.WORDS.of("part"), OrganisationPart.PATH));
    }

    static List<Frame.Entry> above(Agency agency) {
        var above = new ArrayList<>(above());
        above.add(new Frame.Entry(agency.name(), path(agency.id())));
        return above;
    }

    static List<Frame.Entry> above(Agency agency, Person person) {
        var above = new ArrayList<>(above(agency));
        above.add(new Frame.Entry(person.name(), path(person)));
        return above;
    }
}
