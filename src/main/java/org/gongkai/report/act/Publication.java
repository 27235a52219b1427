package org.gongkai.report.act;

import java.util.List;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.model.Finding;

/** What publishing a report can come to. */
public sealed interface Publication {

    record Published(PublishedReport report) implements Publication {}

    /** The very same document is public already, as this version or an earlier one. */
    record PublishedBefore() implements Publication {}

    /** Findings that block: the figures must be put right first. */
    record Refused(List<Finding> blocking) implements Publication {

        public Refused {
            blocking = List.copyOf(blocking);
        }
    }

    /** The document does not tell whose report it is, or for which year. */
    record Unidentified() implements Publication {}
}
