package org.gongkai.publication.catalogue.web;

import java.util.List;
import org.gongkai.publication.CatalogueColumn;

/**
 * One column for staff.
 *
 * @param section name; empty where none is responsible
 * @param items public ones right in it
 * @param first whether it stands before its neighbours
 * @param last whether it stands behind them
 */
public record ColumnView(
        CatalogueColumn column,
        String section,
        long items,
        List<CatalogueColumn> below,
        boolean mayKeep,
        boolean first,
        boolean last) {

    public ColumnView {
        below = List.copyOf(below);
    }
}
