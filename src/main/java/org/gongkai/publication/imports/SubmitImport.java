package org.gongkai.publication.imports;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an import in to the agency's chain as one matter. The signatures bind to every item as it is now; the secrecy review stays item by item.
 */
@Component
@LegalBasis(article = 17)
public class SubmitImport {

    private final ImportDesk desk;
    private final Reviews reviews;

    SubmitImport(ImportDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Transactional
    public Importing of(Actor actor, ImportId id) {
        var batch = desk.lock(actor, id);
        if (batch.state() != ImportState.CREATED) {
            return new Importing.NotNow(batch.state());
        }
        desk.move(actor, batch, ImportState.IN_REVIEW, "publication.submit-import", Optional.empty());
        reviews.open(
                actor,
                desk.agency(actor, batch.agency()),
                id.matter(),
                batch.name(),
                batch.content().orElseThrow(),
                batch.section());
        return new Importing.Done(batch);
    }
}
