package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a column below another. */
@Component
public class AddColumn {

    private final CatalogueDesk desk;
    private final CatalogueRegister register;
    private final ColumnChecks columnChecks;

    AddColumn(CatalogueDesk desk, CatalogueRegister register, ColumnChecks columnChecks) {
        this.desk = desk;
        this.register = register;
        this.columnChecks = columnChecks;
    }

    /** @param slug its part of addresses, for good; empty to have one made of the name */
    @Transactional
    public Keeping<CatalogueColumn> of(Actor actor, ColumnId parentId, ColumnTerms given, String slug) {
        var parent = desk.lock(actor, parentId);
        var columns = desk.columns(parent.agency());
        var checks = new KeepingChecks();
        var terms = columnChecks.terms(checks, parent.agency(), given, Optional.empty());
        ColumnChecks.name(checks, columns, parentId, terms.name(), parentId);
        checks.refuseIf(parent.closed(), "name", Reason.PARENT_CLOSED, parent.name());
        checks.refuseIf(
                ColumnChecks.depth(columns, parentId) + 2 > ColumnChecks.DEEPEST,
                "name",
                Reason.TOO_DEEP,
                Integer.toString(ColumnChecks.DEEPEST));
        var kept = ColumnChecks.slug(checks, columns, slug, terms.name());
        if (checks.failed()) {
            return checks.refused();
        }
        var id = register.add(parent.agency(), parentId, parent.matter(), kept, terms);
        return new Keeping.Kept<>(desk.done(
                actor, id, "publication.add-column", Map.of("column", terms.name(), "parent-column", parent.name())));
    }
}
