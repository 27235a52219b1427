package org.gongkai.publication.catalogue.web;

import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.publication.CatalogueColumn;

/**
 * An agency's catalogue for its staff.
 *
 * @param choices the agencies among which whoever looks may choose
 * @param mayKeep whether whoever looks may change it
 */
public record TreeView(Agency agency, List<Agency> choices, boolean mayKeep, List<Row> rows) {

    public TreeView {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param depth 0 for the first level
     * @param section name; empty where none is responsible
     * @param items public ones, those in the columns below counted
     */
    public record Row(CatalogueColumn column, int depth, String section, long items) {}

    public long open() {
        return rows.stream().filter(row -> !row.column().closed()).count();
    }

    /** Open columns without anything in them or below. */
    public long empty() {
        return rows.stream()
                .filter(row -> !row.column().closed() && row.items() == 0)
                .count();
    }
}
