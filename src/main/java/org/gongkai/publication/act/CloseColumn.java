package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a column: it takes no more items, and what is there stays. None is ever deleted, since its address is known. */
@Component
public class CloseColumn {

    private final CatalogueDesk desk;
    private final CatalogueRegister register;

    CloseColumn(CatalogueDesk desk, CatalogueRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** @param base version that was seen */
    @Transactional
    public Keeping<CatalogueColumn> of(Actor actor, ColumnId id, int base) {
        var column = desk.lock(actor, id);
        if (column.version() != base) {
            return new Keeping.Overtaken<>(column);
        }
        if (column.closed()) {
            return new Keeping.Kept<>(column);
        }
        var checks = new KeepingChecks();
        var open = ColumnChecks.below(desk.columns(column.agency()), Optional.of(id)).stream()
                .filter(each -> !each.closed())
                .findFirst();
        open.ifPresent(below -> checks.refuse("closed", Reason.OPEN_BELOW, column.name(), below.name()));
        if (checks.failed()) {
            return checks.refused();
        }
        register.close(id, true);
        return new Keeping.Kept<>(desk.done(actor, id, "publication.close-column", Map.of("column", column.name())));
    }
}
