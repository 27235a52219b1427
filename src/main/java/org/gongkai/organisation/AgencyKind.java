package org.gongkai.organisation;

/** What an agency is within its level. */
public enum AgencyKind {
    /** The government itself with its general office, which is also the supervising office of the level. */
    GOVERNMENT,
    /** A department of a government, or an organisation authorised by law (条例 Art. 54). */
    DEPARTMENT
}
