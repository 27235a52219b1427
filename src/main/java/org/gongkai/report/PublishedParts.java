package org.gongkai.report;

import java.util.List;

/** What the published aggregates add up. */
public interface PublishedParts {

    /** By the names of the agencies; empty for a report that is no aggregate. */
    List<PublishedPart> of(ReportId aggregate);
}
