package org.gongkai.publication.act;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueChanged;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.FirstLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a catalogue begins and ends with: the power, the lock; the ledger's entry, the event. */
@Component
public class CatalogueDesk {

    private final CatalogueRegister register;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueDesk(
            CatalogueRegister register,
            Catalogue catalogue,
            Agencies agencies,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The agency, whose catalogue nobody else changes until the transaction ends.
     *
     * @throws NotAllowedException for an agency that does not exist as for one that the actor has no power for
     */
    public Agency lock(Actor actor, AgencyId id) {
        var agency = agencies.find(id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE, id));
        actor.require(Power.KEEP_CATALOGUE, agency);
        register.lock(id);
        return agency;
    }

    /** @throws NotAllowedException for a column that does not exist as for one of an agency that the actor has no power for */
    CatalogueColumn lock(Actor actor, ColumnId id) {
        var column =
                catalogue.find(id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE, new AgencyId(0)));
        lock(actor, column.agency());
        return catalogue.find(id).orElseThrow();
    }

    /** Adds what the law lays down for the agency and its catalogue has not. */
    void open(Actor actor, Agency agency) {
        register.lock(agency.id());
        var opened = FirstLevel.matters(agency).stream()
                .filter(matter ->
                        register.open(agency.id(), FirstLevel.of(matter)).isPresent())
                .count();
        if (opened > 0) {
            ledger.append(
                    actor,
                    Act.of(agency.id(), new Matter("catalogue", agency.id().value()), "publication.open-catalogue")
                            .with(Map.of("count", Long.toString(opened))));
            told(agency.id(), CatalogueChanged.Part.COLUMNS);
        }
    }

    /** Enters what was done on a column in the ledger and tells of it. */
    CatalogueColumn done(Actor actor, ColumnId id, String act, Map<String, String> details) {
        var column = catalogue.find(id).orElseThrow();
        ledger.append(
                actor,
                Act.of(column.agency(), new Matter("column", id.value()), act).with(details));
        told(column.agency(), CatalogueChanged.Part.COLUMNS);
        return column;
    }

    /** Enters what was done on what an agency has one of. */
    public void done(Actor actor, AgencyId agency, String kind, String act, Map<String, String> details) {
        ledger.append(
                actor, Act.of(agency, new Matter(kind, agency.value()), act).with(details));
    }

    public void told(AgencyId agency, CatalogueChanged.Part part) {
        register.changed(agency, part, clock.instant());
        events.publishEvent(new CatalogueChanged(agency, part));
    }

    List<CatalogueColumn> columns(AgencyId agency) {
        return catalogue.of(agency);
    }
}
