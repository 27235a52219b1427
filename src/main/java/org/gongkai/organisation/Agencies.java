package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies this installation knows. */
public interface Agencies {

    Optional<Agency> find(String slug);

    Optional<Agency> find(AgencyId id);

    /** Those of the agencies asked for that exist, by their ids. */
    Map<AgencyId, Agency> find(Collection<AgencyId> ids);

    /** The agency of that name, if it has been entered. */
    Optional<Agency> knownAs(String name);

    /** The agency of that name, entered now if it is new; blanks and full-width letters make no other agency. */
    Agency named(String name);

    /** The agency of that name, entered now with the slug given if it is new. */
    Agency named(String name, String slug);

    /** The agency and all that stand below it, those closed by that day left out, from the top down. */
    List<Agency> subtree(AgencyId top, LocalDate today);

    /** The agencies right below another, those closed by that day left out: governments first, then by name. */
    List<Agency> children(AgencyId parent, LocalDate today);

    /** The agencies of one level within a subtree, those closed by that day left out, by name. */
    List<Agency> ofLevel(AgencyLevel level, AgencyId top, LocalDate today);

    /** What became of an agency, oldest first. */
    List<AgencyChange> history(AgencyId id);

    /**
     * What the agency was called on a day; its first known name on a day before anything is known of it.
     *
     * @throws IllegalArgumentException when there is no such agency
     */
    String nameOn(AgencyId id, LocalDate day);
}
