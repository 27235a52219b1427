package org.gongkai.review;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;

/** The chains of the agencies, read only; kept by the acts alone. */
public interface Chains {

    /** The chain for matters of a kind: the agency's own, else that of the nearest agency above it, else the default. */
    Chain of(Agency agency, String kind);

    /** Where an agency's chain comes from. */
    Optional<Own> nearest(Agency agency, String kind);

    /** The chains that these agencies have of their own. */
    List<Own> ownOf(List<AgencyId> agencies);

    /**
     * A chain that an agency has of its own.
     *
     * @param version counts its changes
     */
    record Own(AgencyId agency, String kind, Chain chain, int version) {}
}
