package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.Keeping;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something else of a column: its name, basis, limit, section, frequency. */
@Component
public class ChangeColumn {

    private final CatalogueDesk desk;
    private final CatalogueRegister register;
    private final ColumnChecks columnChecks;

    ChangeColumn(CatalogueDesk desk, CatalogueRegister register, ColumnChecks columnChecks) {
        this.desk = desk;
        this.register = register;
        this.columnChecks = columnChecks;
    }

    /** @param base version the change was made from */
    @Transactional
    public Keeping<CatalogueColumn> of(Actor actor, ColumnId id, int base, ColumnTerms given) {
        var column = desk.lock(actor, id);
        if (column.version() != base) {
            return new Keeping.Overtaken<>(column);
        }
        var checks = new KeepingChecks();
        var terms = columnChecks.terms(checks, column.agency(), given, Optional.of(column));
        column.parent()
                .ifPresent(parent ->
                        ColumnChecks.name(checks, desk.columns(column.agency()), parent, terms.name(), column.id()));
        if (checks.failed()) {
            return checks.refused();
        }
        if (terms.equals(ColumnTerms.of(column))) {
            return new Keeping.Kept<>(column);
        }
        register.change(id, terms);
        var changes = TermChanges.between(ColumnTerms.of(column), terms, columnChecks.section(terms));
        return new Keeping.Kept<>(desk.done(actor, id, "publication.change-column", changes));
    }
}
