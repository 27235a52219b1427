package org.gongkai.demonstration;

import java.util.Optional;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;

/** Whole reports that hold to every rule, as the demonstration invents them. */
public final class InventedReports {

    private InventedReports() {}

    /** @param busy how many requests a year the agency has, about */
    public static Report of(String agency, int year, long seed, int busy) {
        var figures = InventedFigures.of(Form.of(Format.prescribedFor(year)), seed, busy, Optional.empty());
        return Report.of(agency, year, InventedText.of(agency, year, figures), figures);
    }
}
