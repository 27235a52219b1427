package org.gongkai.report.reading;

import java.util.List;
import org.gongkai.document.FileFormat;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/**
 * A report as found in a document, with what was noticed while reading: misprinted labels, mixed formats, unreadable
 * cells, missing parts. Whether its figures hold is for the check.
 */
public record ReadReport(FileFormat fileFormat, Report report, List<Finding> notices) {

    public ReadReport {
        notices = List.copyOf(notices);
    }
}
