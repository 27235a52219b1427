package org.gongkai.ledger.web;

import static org.gongkai.platform.Power.READ_LEDGER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose ledgers somebody may read; those of agencies that were closed stay readable. */
@Component
class Readable {

    private final Agencies agencies;

    Readable(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Each once, from the top down. */
    List<Agency> of(Actor actor) {
        return actor.agenciesWith(READ_LEDGER).stream()
                .flatMap(top -> agencies.subtree(top, LocalDate.EPOCH).stream())
                .filter(agency -> actor.may(READ_LEDGER, agency))
                .distinct()
                .sorted(Comparator.comparing((Agency agency) -> agency.path().size()))
                .toList();
    }

    /** The agency asked for, or the first; an agency of somebody else is answered like one that does not exist. */
    Agency one(List<Agency> readable, Optional<Long> asked) {
        return readable.stream()
                .filter(agency -> asked.isEmpty() || agency.id().value() == asked.get())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayRead(Actor actor, AgencyId id) {
        return agencies.find(id)
                .filter(agency -> actor.may(READ_LEDGER, agency))
                .isPresent();
    }
}
