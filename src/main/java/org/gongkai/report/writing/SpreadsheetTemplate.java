package org.gongkai.report.writing;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;

/** An empty workbook to fill a report in: the same sheets, checks and sums as a written report's. */
public final class SpreadsheetTemplate {

    private SpreadsheetTemplate() {}

    public static byte[] write(Format format) {
        var form = Form.of(format);
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, Cell.BLANK));
        return XlsxReport.template(new Report(Optional.empty(), OptionalInt.empty(), Narrative.EMPTY, figures.build()));
    }

    /**
     * A workbook to fill in for one agency and year, with what is known already.
     *
     * @param begun names agency and year; its blank cells are left to fill in
     */
    public static byte[] write(Report begun) {
        return XlsxReport.template(begun);
    }
}
