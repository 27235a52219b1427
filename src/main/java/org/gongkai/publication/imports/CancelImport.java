package org.gongkai.publication.imports;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an import up before its rows are items; what was read stays for the record. */
@Component
public class CancelImport {

    private final ImportDesk desk;

    CancelImport(ImportDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public Importing of(Actor actor, ImportId id) {
        var batch = desk.lock(actor, id);
        if (batch.state() != ImportState.READING
                && batch.state() != ImportState.READ
                && batch.state() != ImportState.BROKEN) {
            return new Importing.NotNow(batch.state());
        }
        desk.move(actor, batch, ImportState.CANCELLED, "publication.cancel-import", Optional.empty());
        return new Importing.Done(batch);
    }
}
