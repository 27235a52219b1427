package org.gongkai.publication.imports;

import java.util.Set;
import org.gongkai.organisation.AgencyId;

/** The numbers that belong to one item alone, as items have them and as rows of imports are to bring them. */
public interface TakenNumbers {

    /** Of some document numbers those that a document of the agency has. */
    Set<String> documents(AgencyId agency, Set<String> asked);

    /** Of some index numbers those that any item has, whatever became of it. */
    Set<String> indexes(Set<String> asked);
}
