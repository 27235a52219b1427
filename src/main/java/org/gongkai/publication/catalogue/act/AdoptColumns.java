package org.gongkai.publication.catalogue.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.act.AddColumn;
import org.gongkai.publication.act.OpenCatalogue;
import org.gongkai.publication.catalogue.ProposedColumn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds usual columns of the second level, those that somebody chose. */
@Component
public class AdoptColumns {

    private final OpenCatalogue open;
    private final AddColumn add;

    AdoptColumns(OpenCatalogue open, AddColumn add) {
        this.open = open;
        this.add = add;
    }

    /**
     * What the agency has already, by slug or by name, is left as it is.
     *
     * @param slugs of the columns chosen
     * @return those added
     */
    @Transactional
    public List<CatalogueColumn> of(Actor actor, AgencyId agency, Set<String> slugs) {
        var columns = open.of(actor, agency);
        var added = new ArrayList<CatalogueColumn>();
        for (var proposed : ProposedColumn.all()) {
            if (slugs.contains(proposed.slug()) && !has(columns, proposed)) {
                add(actor, columns, proposed).ifPresent(added::add);
            }
        }
        return added;
    }

    private Optional<CatalogueColumn> add(Actor actor, List<CatalogueColumn> columns, ProposedColumn proposed) {
        var parent = columns.stream()
                .filter(column -> column.parent().isEmpty() && column.matter() == proposed.matter() && !column.closed())
                .findFirst();
        return parent.map(above -> add.of(
                        actor,
                        above.id(),
                        new ColumnTerms(
                                proposed.name(),
                                above.legalBasis(),
                                above.limit(),
                                Optional.empty(),
                                proposed.frequency()),
                        proposed.slug()))
                .map(Keeping::value);
    }

    /** Whether the agency has it already, by slug, or by name below the same matter. */
    public static boolean has(List<CatalogueColumn> columns, ProposedColumn proposed) {
        return columns.stream()
                .anyMatch(column -> column.slug().equals(proposed.slug())
                        || column.parent().isPresent()
                                && column.matter() == proposed.matter()
                                && column.name().equals(proposed.name()));
    }
}
