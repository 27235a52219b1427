package org.gongkai.publication.timeliness.web;

import java.util.Optional;
import org.gongkai.publication.timeliness.SiteStanding;

/**
 * One agency as the office above sees it.
 *
 * @param site empty for an agency without a catalogue
 * @param still names of the columns that have fallen still
 */
public record BelowRow(String agency, int overdue, int soon, Optional<SiteStanding> site, String still) {}
