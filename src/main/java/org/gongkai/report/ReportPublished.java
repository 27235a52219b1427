package org.gongkai.report;

import org.gongkai.organisation.AgencyId;

/** A report, or a corrected version of it, is public from now on. */
public record ReportPublished(ReportId report, AgencyId agency, int year, int version) {}
