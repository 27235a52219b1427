package org.gongkai.publication.catalogue;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ColumnId;

/**
 * A row of an agency's standard catalogue.
 *
 * @param column of the catalogue whose items it is about; its limit gives way to the row's where that is stricter
 * @param version counts its changes
 */
public record StandardRow(
        long id, AgencyId agency, int position, StandardEntry entry, Optional<ColumnId> column, int version) {}
