package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.CatalogueColumn.Frequency;

/**
 * What can be said of a column, again and again; its slug is given once.
 *
 * @param limit working days from writing or change
 */
public record ColumnTerms(String name, String legalBasis, int limit, Optional<SectionId> section, Frequency frequency) {

    public static ColumnTerms of(CatalogueColumn column) {
        return new ColumnTerms(
                column.name(), column.legalBasis(), column.limit(), column.section(), column.frequency());
    }
}
