package org.gongkai.publication.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueColumn;

/** The standard catalogues of the agencies, read only. */
public interface StandardCatalogue {

    /** All rows, field by field, in order. */
    List<StandardRow> of(AgencyId agency);

    Optional<StandardRow> find(long id);

    /** The strictest limit, in working days, that rows tied to the column have in words that come to one. */
    OptionalInt limit(CatalogueColumn column);
}
