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
            int year,
            String title,
            String path,
            String edition,
            String state,
            String stateWords,
            Tally tally,
            Optional<LocalDate> due,
            String changedAt) {}

    public record Beginning(long agency, String name) {}
}
