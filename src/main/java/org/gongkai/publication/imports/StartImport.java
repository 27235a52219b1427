package org.gongkai.publication.imports;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what is to be imported; reading it is left to {@link ImportWork}. */
@Component
public class StartImport {

    private final ImportDesk desk;
    private final ImportRegister register;
    private final Catalogue catalogue;
    private final Sources sources;

    StartImport(ImportDesk desk, ImportRegister register, Catalogue catalogue, Sources sources) {
        this.desk = desk;
        this.register = register;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    /** @param name of the file with its ending, or of the folder */
    public record Given(String name, ImportKind kind, ImportBatch.Source source, ColumnId column, ItemKind itemKind) {}

    @Transactional
    public Importing of(Actor actor, AgencyId id, Given given) {
        desk.agency(actor, id);
        var column = catalogue.find(given.column()).filter(each -> each.agency().equals(id) && !each.closed());
        if (column.isEmpty()) {
            return new Importing.Unknown("column");
        }
        if (!given.source().isStored()
                && !sources.folders().contains(given.source().name())) {
            return new Importing.Unknown("folder");
        }
        var section = actor.appointments().stream()
                .filter(each -> each.agency().equals(id))
                .map(Appointment::section)
                .flatMap(Optional::stream)
                .findFirst()
                .or(column.get()::section);
        var batch = register.start(
                new ImportRegister.NewBatch(
                        id,
                        given.name(),
                        given.kind(),
                        given.source(),
                        given.column(),
                        given.itemKind(),
                        new Item.Drafter(actor.person(), actor.name()),
                        section),
                desk.now());
        desk.enter(actor, batch, "publication.start-import", Optional.empty());
        return new Importing.Done(batch);
    }
}
