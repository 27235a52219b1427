package org.gongkai.review.model;

import org.gongkai.organisation.AgencyId;
import org.gongkai.review.Chain;
import org.gongkai.review.Chains;

/** The chains as they are kept. */
public interface ChainBook extends Chains {

    /**
     * Keeps an agency's own chain.
     *
     * @param seen version that the change was made on, 0 for none
     * @return false when somebody else changed it meanwhile
     */
    boolean keep(AgencyId agency, String kind, Chain chain, int seen);

    /** Gives up an agency's own chain; false when somebody else changed it meanwhile. */
    boolean drop(AgencyId agency, String kind, int seen);
}
