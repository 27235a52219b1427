package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.StartItem;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the announcement of a clean-up's result, once every document has been decided on; it goes through review like any other item.
 *
 * <p>Nothing happens to the documents before it is public.
 */
@Component
public class DraftCleanUpResult {

    private final CleanUpDesk cleanUps;
    private final RegisterDesk desk;
    private final CleanUpRows rows;
    private final CleanUpAnnouncement announcement;
    private final Catalogue catalogue;
    private final StartItem start;
    private final SaveItem save;

    DraftCleanUpResult(
            CleanUpDesk cleanUps,
            RegisterDesk desk,
            CleanUpRows rows,
            CleanUpAnnouncement announcement,
            Catalogue catalogue,
            StartItem start,
            SaveItem save) {
        this.cleanUps = cleanUps;
        this.desk = desk;
        this.rows = rows;
        this.announcement = announcement;
        this.catalogue = catalogue;
        this.start = start;
        this.save = save;
    }

    @Transactional
    public Entering<ItemId> of(Actor actor, CleanUpId id) {
        var cleanUp = cleanUps.lock(actor, id);
        var agency = desk.agency(actor, Power.KEEP_CATALOGUE, cleanUp.agency());
        var column = column(cleanUp.agency());
        var faults = new ArrayList<RegisterFault>();
        Typed.when(faults, cleanUp.state() != CleanUp.State.OPEN, "decision", Reason.NOT_NOW);
        Typed.when(faults, cleanUp.undecided() > 0, "decision", Reason.UNDECIDED, Long.toString(cleanUp.undecided()));
        Typed.when(faults, column.isEmpty(), "column", Reason.NO_COLUMN);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        var begun = start.of(actor, cleanUp.agency(), column.orElseThrow().id(), ItemKind.ANNOUNCEMENT);
        var content = announcement.of(cleanUp, agency.name(), begun.content(), desk.today());
        if (!(save.of(actor, begun.id(), begun.revision(), content) instanceof ItemSaving.Saved)) {
            throw new IllegalStateException("a draft that the program wrote was refused: clean-up " + id.value());
        }
        rows.drafted(id, begun.id());
        cleanUps.enter(
                actor,
                cleanUp,
                "publication.draft-clean-up-result",
                entry -> entry.with(Map.of("title", content.title())));
        return new Entering.Entered<>(begun.id());
    }

    /** Where rules and documents stand; the draft's author may choose another. */
    private Optional<CatalogueColumn> column(AgencyId agency) {
        return catalogue.of(agency).stream()
                .filter(each -> each.matter() == StatutoryMatter.RULES_AND_DOCUMENTS && !each.closed())
                .findFirst();
    }
}
