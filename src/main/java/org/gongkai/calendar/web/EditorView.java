package org.gongkai.calendar.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;

/** @param before days of the December before, in words */
public record EditorView(
        int year,
        YearForm form,
        Faults faults,
        YearGrid grid,
        List<String> before,
        List<YearView.Holiday> holidays,
        boolean isAmendment,
        Optional<Preview> preview) {

    /**
     * @param doubts what is worth a second look
     * @param changes against the version that stands
     */
    public record Preview(List<String> doubts, List<String> changes) {}
}
