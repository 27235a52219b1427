package org.gongkai.publication.catalogue.web;

import java.util.List;
import java.util.OptionalInt;
import org.gongkai.publication.CatalogueColumn;

/**
 * One column for staff.
 *
 * @param section name; empty where none is responsible
 * @param items public ones right in it
 * @param first whether it stands before its neighbours
 * @param last whether it stands behind them
 * @param standard the strictest limit of the standard catalogue's rows tied to it
 */
public record ColumnView(
        CatalogueColumn column,
        String section,
        long items,
        List<CatalogueColumn> below,
        boolean mayKeep,
        boolean first,
        boolean last,
        OptionalInt standard) {

    public ColumnView {
        below = List.copyOf(below);
    }

    /** Whether the standard catalogue is stricter than the column itself. */
    public boolean isStricter() {
        return standard.isPresent() && standard.getAsInt() < column.limit();
    }
}
