package org.gongkai.publication.catalogue.act;

import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.act.KeepingChecks;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a row to an agency's standard catalogue, says something else in it, takes it out. */
@Component
@LegalBasis(source = Source.GRASS_ROOTS_OPINION)
public class KeepStandardRow {

    private static final String KIND = "standard-catalogue";

    private final CatalogueDesk desk;
    private final StandardRegister register;
    private final StandardCatalogue standard;
    private final Catalogue catalogue;

    KeepStandardRow(CatalogueDesk desk, StandardRegister register, StandardCatalogue standard, Catalogue catalogue) {
        this.desk = desk;
        this.register = register;
        this.standard = standard;
        this.catalogue = catalogue;
    }

    @Transactional
    public Keeping<StandardRow> add(Actor actor, AgencyId agency, StandardEntry given, Optional<ColumnId> column) {
        desk.lock(actor, agency);
        var checks = new KeepingChecks();
        var entry = checked(checks, agency, given, column);
        if (checks.failed()) {
            return checks.refused();
        }
        var position = standard.of(agency).size() + 1;
        var id = register.add(agency, position, entry, column);
        told(actor, agency, "publication.add-standard-row", entry);
        return new Keeping.Kept<>(standard.find(id).orElseThrow());
    }

    /** @param base version the change was made from */
    @Transactional
    public Keeping<StandardRow> change(Actor actor, long id, int base, StandardEntry given, Optional<ColumnId> column) {
        var row = lock(actor, id);
        if (row.version() != base) {
            return new Keeping.Overtaken<>(row);
        }
        var checks = new KeepingChecks();
        var entry = checked(checks, row.agency(), given, column);
        if (checks.failed()) {
            return checks.refused();
        }
        if (entry.equals(row.entry()) && column.equals(row.column())) {
            return new Keeping.Kept<>(row);
        }
        register.change(row, row.position(), entry, column);
        told(actor, row.agency(), "publication.change-standard-row", entry);
        return new Keeping.Kept<>(standard.find(id).orElseThrow());
    }

    /** @param base version that was seen */
    @Transactional
    public Keeping<StandardRow> remove(Actor actor, long id, int base) {
        var row = lock(actor, id);
        if (row.version() != base) {
            return new Keeping.Overtaken<>(row);
        }
        register.remove(row);
        told(actor, row.agency(), "publication.remove-standard-row", row.entry());
        return new Keeping.Kept<>(row);
    }

    private StandardRow lock(Actor actor, long id) {
        var row = standard.find(id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE));
        desk.lock(actor, row.agency());
        return standard.find(id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE));
    }

    private StandardEntry checked(
            KeepingChecks checks, AgencyId agency, StandardEntry given, Optional<ColumnId> column) {
        checks.refuseIf(
                column.filter(id -> catalogue
                                .find(id)
                                .filter(each -> each.agency().equals(agency))
                                .isEmpty())
                        .isPresent(),
                "column",
                Reason.COLUMN_OF_OTHER_AGENCY);
        return StandardChecks.entry(checks, given);
    }

    private void told(Actor actor, AgencyId agency, String act, StandardEntry entry) {
        desk.done(
                actor,
                agency,
                KIND,
                act,
                Map.of("standard-field", entry.field(), "standard-matter", entry.first() + " " + entry.second()));
        desk.told(agency, Part.STANDARD);
    }
}
