package org.gongkai.publication.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a column at another place: among its neighbours, or with all that is below it under another column. */
@Component
public class MoveColumn {

    private final CatalogueDesk desk;
    private final CatalogueRegister register;

    MoveColumn(CatalogueDesk desk, CatalogueRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /**
     * @param base version the move was made from
     * @param parent the column above from now on; empty for the first level, which only its own columns have
     * @param position among those below that parent, from 1; beyond the last: as the last
     */
    @Transactional
    public Keeping<CatalogueColumn> of(Actor actor, ColumnId id, int base, Optional<ColumnId> parent, int position) {
        var column = desk.lock(actor, id);
        if (column.version() != base) {
            return new Keeping.Overtaken<>(column);
        }
        var columns = desk.columns(column.agency());
        var checks = check(columns, column, parent);
        if (checks.failed()) {
            return checks.refused();
        }
        if (!parent.equals(column.parent())) {
            var above = find(columns, parent.orElseThrow());
            register.move(id, above.id(), above.matter());
        }
        var order = new ArrayList<>(ColumnChecks.below(columns, parent).stream()
                .map(CatalogueColumn::id)
                .filter(each -> !each.equals(id))
                .toList());
        order.add(Math.clamp(position - 1L, 0, order.size()), id);
        register.order(order);
        var above = parent.map(each -> find(columns, each).name()).orElse("");
        return new Keeping.Kept<>(desk.done(
                actor,
                id,
                "publication.move-column",
                above.isEmpty()
                        ? Map.of("column", column.name())
                        : Map.of("column", column.name(), "parent-column", above)));
    }

    private static KeepingChecks check(
            List<CatalogueColumn> columns, CatalogueColumn column, Optional<ColumnId> parent) {
        var checks = new KeepingChecks();
        checks.refuseIf(
                parent.isEmpty() != column.parent().isEmpty(), "parent", Reason.FIRST_LEVEL_STAYS, column.name());
        if (parent.isEmpty() || column.parent().isEmpty()) {
            return checks;
        }
        var above = columns.stream()
                .filter(each -> parent.equals(Optional.of(each.id())))
                .findFirst();
        checks.refuseIf(above.isEmpty(), "parent", Reason.COLUMN_OF_OTHER_AGENCY);
        if (above.isPresent()) {
            var to = above.get();
            checks.refuseIf(isWithin(columns, to, column.id()), "parent", Reason.BELOW_ITSELF, column.name());
            checks.refuseIf(to.closed() && !column.closed(), "parent", Reason.PARENT_CLOSED, to.name());
            ColumnChecks.name(checks, columns, to.id(), column.name(), column.id());
            checks.refuseIf(
                    ColumnChecks.depth(columns, to.id()) + 2 + ColumnChecks.height(columns, column.id())
                            > ColumnChecks.DEEPEST,
                    "parent",
                    Reason.TOO_DEEP,
                    Integer.toString(ColumnChecks.DEEPEST));
        }
        return checks;
    }

    private static boolean isWithin(List<CatalogueColumn> columns, CatalogueColumn column, ColumnId top) {
        return column.id().equals(top)
                || column.parent()
                        .map(id -> isWithin(columns, find(columns, id), top))
                        .orElse(false);
    }

    private static CatalogueColumn find(List<CatalogueColumn> columns, ColumnId id) {
        return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
