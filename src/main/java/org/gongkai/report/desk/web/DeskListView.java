package org.gongkai.report.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reports of the agencies somebody works for.
 *
 * @param year what the list is narrowed to; empty for all years
 * @param beginnings agencies for which a report can be begun
 * @param suggested year for which one is usually begun now
 */
public record DeskListView(
        List<Line> lines,
        List<Integer> years,
        Optional<Integer> year,
        List<Beginning> beginnings,
        int suggested,
        LocalDate today) {

    /**
     * The newest edition of one report.
     *
     * @param due empty once it is published
     */
    public record Line(
            String agency,
            boolean aggregate,
            int year,
            String title,
            String path,
            String edition,
            String state,
            String stateWords,
            Tally tally,
            Optional<LocalDate> due,
            String changedAt) {}

    /** @param aggregates whether it is a government, which adds up what others report to it */
    public record Beginning(long agency, String name, boolean aggregates) {}

    /** Whether there is a choice between an agency's own report and an aggregate. */
    public boolean isAggregateOffered() {
        return beginnings.stream().anyMatch(Beginning::aggregates);
    }
}
