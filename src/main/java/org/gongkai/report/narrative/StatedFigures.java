package org.gongkai.report.narrative;

import java.util.List;
import org.gongkai.report.model.Report;

/**
 * The figures that a report's text states of requests, disputes, documents and fees, in the order of the text.
 *
 * <p>Left out is what is only approximate (“18 万余条”), of another year, or of a part of what the report is about.
 */
public final class StatedFigures {

    private StatedFigures() {}

    public static List<StatedFigure> in(Report report) {
        return StatedText.of(report).figures();
    }
}
