package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisteredDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the clean-up of a year with all documents that were in force on a day. */
@Component
public class StartCleanUp {

    private static final Comparator<RegisteredDocument> ORDER = Comparator.comparing(RegisteredDocument::kind)
            .thenComparing(RegisteredDocument::issuedOn)
            .thenComparing(document -> document.key().text());

    private final RegisterDesk desk;
    private final DocumentRows registers;
    private final DocumentRegister register;
    private final CleanUps cleanUps;
    private final CleanUpRows rows;

    StartCleanUp(
            RegisterDesk desk, DocumentRows registers, DocumentRegister register, CleanUps cleanUps, CleanUpRows rows) {
        this.desk = desk;
        this.registers = registers;
        this.register = register;
        this.cleanUps = cleanUps;
        this.rows = rows;
    }

    /** @param asAt not later than today */
    @Transactional
    public Entering<CleanUpId> of(Actor actor, AgencyId agency, LocalDate asAt) {
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        registers.lock(agency);
        var documents = register.of(agency).stream()
                .filter(document -> document.isInForceOn(asAt))
                .sorted(ORDER)
                .toList();
        var faults = faults(agency, asAt, documents);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        var id = rows.start(actor, agency, asAt, documents, desk.now());
        desk.enter(
                actor,
                agency,
                id.matter(),
                "publication.start-clean-up",
                entry -> entry.with(Map.of("as-at", asAt.toString(), "rows", Integer.toString(documents.size()))));
        return new Entering.Entered<>(id);
    }

    private List<RegisterFault> faults(AgencyId agency, LocalDate asAt, List<RegisteredDocument> documents) {
        var faults = new ArrayList<RegisterFault>();
        var isTaken = cleanUps.of(agency).stream()
                .anyMatch(each -> each.year() == asAt.getYear() && each.state() != CleanUp.State.CANCELLED);
        if (asAt.isAfter(desk.today())) {
            faults.add(RegisterFault.of("asAt", Reason.IN_THE_FUTURE));
        } else if (isTaken) {
            faults.add(RegisterFault.of("asAt", Reason.YEAR_TAKEN, Integer.toString(asAt.getYear())));
        } else if (documents.isEmpty()) {
            faults.add(RegisterFault.of("asAt", Reason.NOTHING_THERE));
        }
        return faults;
    }
}
