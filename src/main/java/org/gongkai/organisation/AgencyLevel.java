package org.gongkai.organisation;

/** The level of government an agency belongs to. */
public enum AgencyLevel {
    PROVINCE,
    /** A city with districts, an autonomous prefecture, a league. */
    PREFECTURE,
    /** A county, a district, a city without districts, a banner. */
    COUNTY,
    /** A town, a township, a sub-district office. */
    TOWNSHIP
}
