package org.gongkai.publication.act;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.FirstLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the program open an agency's catalogue when somebody first needs it, and complete it when the agency's level has become another. */
@Component
public class EnsureCatalogues {

    private final CatalogueDesk desk;
    private final Catalogue catalogue;
    private final Agencies agencies;

    EnsureCatalogues(CatalogueDesk desk, Catalogue catalogue, Agencies agencies) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /**
     * All columns of the agency, each after its parent; to be asked by whoever may see the agency's catalogue.
     *
     * @throws java.util.NoSuchElementException when there is no such agency
     */
    @Transactional
    public List<CatalogueColumn> of(AgencyId id) {
        var agency = agencies.find(id).orElseThrow();
        var columns = catalogue.of(id);
        var present = columns.stream()
                .filter(column -> column.parent().isEmpty())
                .map(CatalogueColumn::matter)
                .collect(Collectors.toSet());
        if (present.containsAll(FirstLevel.matters(agency))) {
            return columns;
        }
        desk.open(Actor.SYSTEM, agency);
        return catalogue.of(id);
    }
}
