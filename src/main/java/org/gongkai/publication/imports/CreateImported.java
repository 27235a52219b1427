package org.gongkai.publication.imports;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the rows that were taken made into drafts. */
@Component
public class CreateImported {

    private final ImportDesk desk;

    CreateImported(ImportDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public Importing of(Actor actor, ImportId id) {
        var batch = desk.lock(actor, id);
        if (batch.state() != ImportState.READ) {
            return new Importing.NotNow(batch.state());
        }
        if (batch.accepted() == 0) {
            return new Importing.Empty();
        }
        desk.move(actor, batch, ImportState.CREATING, "publication.create-imported", Optional.empty());
        return new Importing.Done(batch);
    }
}
