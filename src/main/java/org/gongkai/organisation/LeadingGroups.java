package org.gongkai.organisation;

/** The leading groups of agencies. */
public interface LeadingGroups {

    /** {@link LeadingGroup#none} where the agency has none. */
    LeadingGroup of(AgencyId agency);
}
