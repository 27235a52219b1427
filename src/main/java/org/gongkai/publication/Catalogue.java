package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** The catalogues of the agencies, read only; kept by the acts alone. */
public interface Catalogue {

    Optional<CatalogueColumn> find(ColumnId id);

    Optional<CatalogueColumn> find(AgencyId agency, String slug);

    /** All columns of an agency, each after its parent, in order; those closed among them. */
    List<CatalogueColumn> of(AgencyId agency);
}
