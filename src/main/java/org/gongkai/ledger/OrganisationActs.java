package org.gongkai.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.OrganisationChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters what becomes of agencies, people and posts; called at once and in the same transaction, since organisation cannot know the ledger. */
@Component
class OrganisationActs {

    private final Ledger ledger;

    OrganisationActs(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void enter(OrganisationChanged change) {
        var subject = new Matter(change.subject(), change.subjectId());
        ledger.append(
                change.by(),
                new Act(
                        change.agency(),
                        subject,
                        change.act(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        change.reason(),
                        Optional.empty(),
                        change.details()));
    }
}
