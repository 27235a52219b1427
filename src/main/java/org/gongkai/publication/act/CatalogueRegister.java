package org.gongkai.publication.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.FirstLevel;
import org.gongkai.publication.SiteProfile;

/** The catalogues and profiles as the acts write them, within an act's transaction. */
public interface CatalogueRegister {

    /** Nobody else changes the agency's catalogue or profile until the transaction ends. */
    void lock(AgencyId agency);

    /** Adds a column of the first level at the end, unless the matter has one. */
    Optional<ColumnId> open(AgencyId agency, FirstLevel column);

    /** Adds a column as the last below another. */
    ColumnId add(AgencyId agency, ColumnId parent, StatutoryMatter matter, String slug, ColumnTerms terms);

    void change(ColumnId id, ColumnTerms terms);

    /** Puts a column and what is below it elsewhere; the positions of its neighbours are for {@link #order}. */
    void move(ColumnId id, ColumnId parent, StatutoryMatter matter);

    /** Gives columns below one parent their positions, from 1. */
    void order(List<ColumnId> columns);

    void close(ColumnId id, boolean closed);

    void keep(SiteProfile profile);

    /** Remembers when a part of what the agency tells of itself was changed. */
    void changed(AgencyId agency, Part part, Instant at);
}
