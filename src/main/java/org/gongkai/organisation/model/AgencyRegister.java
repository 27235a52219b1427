package org.gongkai.organisation.model;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;

/** Where the tree of agencies is written; read it through {@link org.gongkai.organisation.Agencies}. */
public interface AgencyRegister {

    /** From here to the end of the transaction nobody else changes the tree; whoever comes second sees what the first did. */
    void lockTree();

    /** Adds an agency that stands alone. */
    AgencyId add(String slug, String name);

    void describe(AgencyId id, AgencyLevel level, AgencyKind kind, boolean vertical);

    /** Puts an agency, with all that stands below it, below another or at the top. */
    void place(AgencyId id, Optional<AgencyId> parent);

    void rename(AgencyId id, String name);

    void close(AgencyId id, LocalDate onDay, Optional<AgencyId> successor);

    /** Adds to the history. */
    void record(AgencyChange change);

    /** Whether nothing but published reports is known of the agency: no place in a tree, no section, nobody who works there. */
    boolean isKnownByReportsOnly(Agency agency);
}
