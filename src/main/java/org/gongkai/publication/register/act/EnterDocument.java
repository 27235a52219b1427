package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.ValidityChange.Cause;
import org.gongkai.publication.register.act.DocumentRows.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a document from before the platform, so that the figures chain from the first year on. */
@Component
public class EnterDocument {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;

    EnterDocument(RegisterDesk desk, DocumentRows rows, DocumentRegister register) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
    }

    @Transactional
    public Entering<EntryId> of(Actor actor, AgencyId agency, NewDocument typed) {
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        rows.lock(agency);
        var document = DocumentChecks.clean(typed);
        var faults = DocumentChecks.of(document, register.of(agency), desk.today());
        return faults.isEmpty()
                ? new Entering.Entered<>(enter(actor, agency, document))
                : new Entering.Refused<>(faults);
    }

    /** For a document that has been looked at. */
    EntryId enter(Actor actor, AgencyId agency, NewDocument document) {
        var id = rows.enter(actor, agency, document, desk.now());
        end(actor, agency, id, Validity.REPEALED, document.repealedOn());
        end(actor, agency, id, Validity.EXPIRED, document.expiredOn());
        desk.enter(
                actor,
                agency,
                id.matter(),
                "publication.enter-document",
                entry -> entry.with(Map.of("title", document.title())));
        return id;
    }

    private void end(Actor actor, AgencyId agency, EntryId id, Validity validity, Optional<LocalDate> on) {
        on.ifPresent(day -> rows.change(
                actor,
                agency,
                new DocumentKey.OfEntry(id),
                new Change(validity, day, Cause.ENTRY, Optional.empty(), Optional.empty()),
                desk.now()));
    }
}
