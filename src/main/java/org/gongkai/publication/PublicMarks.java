package org.gongkai.publication;

import org.gongkai.organisation.AgencyId;

/** Tells cheaply whether what an agency has in public lists is still the same. */
public interface PublicMarks {

    /** Another text after each act that changed something of it; the same only while nothing did. */
    String of(AgencyId agency);
}
