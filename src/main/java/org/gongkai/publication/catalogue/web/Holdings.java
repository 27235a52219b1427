package org.gongkai.publication.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.springframework.stereotype.Component;

/** Whose catalogue a page is of: the agency asked for, else the one the actor works in. */
@Component
final class Holdings {

    private final Agencies agencies;
    private final Catalogue catalogue;

    Holdings(Agencies agencies, Catalogue catalogue) {
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** @throws NotAllowedException for an agency that does not exist as for one that the actor has no power for */
    Agency agency(Actor actor, Power power, Optional<Long> asked) {
        var agency = asked.map(AgencyId::new)
                .flatMap(agencies::find)
                .or(() -> asked.isPresent()
                        ? Optional.empty()
                        : choices(actor, power).stream().findFirst())
                .orElseThrow(() -> new NotAllowedException(power));
        actor.require(power, agency);
        return agency;
    }

    /** The agencies in which the actor has the power by a post held there, by name. */
    List<Agency> choices(Actor actor, Power power) {
        return agencies.find(actor.agenciesWith(power)).values().stream()
                .filter(Agency::isOpen)
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    /** @throws NotAllowedException for a column that does not exist as for one of an agency that the actor has no power for */
    CatalogueColumn column(Actor actor, Power power, long id) {
        var column = catalogue.find(new ColumnId(id)).orElseThrow(() -> new NotAllowedException(power));
        actor.require(power, agencies.find(column.agency()).orElseThrow());
        return column;
    }
}
