package org.gongkai.publication.imports;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.publication.AgencyCode;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.SiteProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what is to be imported; reading it is left to {@link ImportWork}. */
@Component
public class StartImport {

    private final ImportDesk desk;
    private final ImportRegister register;
    private final Catalogue catalogue;
    private final Sources sources;
    private final SiteProfiles profiles;
    private final Agencies agencies;

    StartImport(
            ImportDesk desk,
            ImportRegister register,
            Catalogue catalogue,
            Sources sources,
            SiteProfiles profiles,
            Agencies agencies) {
        this.desk = desk;
        this.register = register;
        this.catalogue = catalogue;
        this.sources = sources;
        this.profiles = profiles;
        this.agencies = agencies;
    }

    /**
     * @param name of the file with its ending, or of the folder
     * @param formerCodes that the agency had before, as it declares
     */
    public record Given(
            String name,
            ImportKind kind,
            ImportBatch.Source source,
            ColumnId column,
            ItemKind itemKind,
            Set<String> formerCodes) {}

    @Transactional
    public Importing of(Actor actor, AgencyId id, Given given) {
        var agency = desk.agency(actor, id);
        var column = catalogue.find(given.column()).filter(each -> each.agency().equals(id) && !each.closed());
        if (column.isEmpty()) {
            return new Importing.Unknown("column");
        }
        if (!given.source().isStored()
                && !sources.folders(agency).contains(given.source().name())) {
            return new Importing.Unknown("folder");
        }
        var codes = given.formerCodes().stream().map(AgencyCode::normalized).collect(Collectors.toUnmodifiableSet());
        if (!codes.stream().allMatch(code -> mayHaveHad(agency, code))) {
            return new Importing.Unknown("formerCodes");
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
                        codes,
                        new Item.Drafter(actor.person(), actor.name()),
                        section),
                desk.now());
        desk.enter(actor, batch, "publication.start-import", Optional.empty());
        return new Importing.Done(batch);
    }

    /** Nobody had before what another has today. */
    private boolean mayHaveHad(Agency agency, String code) {
        return IndexNumber.isCode(code)
                && profiles.withCode(code).stream()
                        .filter(other -> !other.equals(agency.id()))
                        .flatMap(other -> agencies.find(other).stream())
                        .noneMatch(Agency::isOpen);
    }
}
