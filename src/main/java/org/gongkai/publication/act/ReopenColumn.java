package org.gongkai.publication.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed column again. */
@Component
public class ReopenColumn {

    private final CatalogueDesk desk;
    private final CatalogueRegister register;

    ReopenColumn(CatalogueDesk desk, CatalogueRegister register) {
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
        if (!column.closed()) {
            return new Keeping.Kept<>(column);
        }
        var checks = new KeepingChecks();
        var columns = desk.columns(column.agency());
        columns.stream()
                .filter(each -> column.parent().stream().anyMatch(each.id()::equals) && each.closed())
                .forEach(above -> checks.refuse("closed", Reason.PARENT_CLOSED, above.name()));
        if (checks.failed()) {
            return checks.refused();
        }
        register.close(id, false);
        return new Keeping.Kept<>(desk.done(actor, id, "publication.reopen-column", Map.of("column", column.name())));
    }
}
