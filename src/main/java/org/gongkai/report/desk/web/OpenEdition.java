package org.gongkai.report.desk.web;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.VisibleEditions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens an edition for a page; one that the reader may not see is answered like one that does not exist. */
@Component
final class OpenEdition {

    private final VisibleEditions editions;
    private final Agencies agencies;

    OpenEdition(VisibleEditions editions, Agencies agencies) {
        this.editions = editions;
        this.agencies = agencies;
    }

    Opened of(Actor actor, long id) {
        var edition = editions.find(actor, new EditionId(id)).orElseThrow(OpenEdition::notFound);
        var agency = agencies.find(edition.agency()).orElseThrow(OpenEdition::notFound);
        return new Opened(actor, edition, agency);
    }

    /** For pages that only those see who may write; nobody else learns that there is such an edition. */
    Opened toWrite(Actor actor, long id) {
        var opened = of(actor, id);
        actor.require(Power.DRAFT_REPORTS, opened.agency());
        return opened;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
