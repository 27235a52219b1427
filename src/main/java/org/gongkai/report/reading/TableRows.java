package org.gongkai.report.reading;

import java.util.List;
import java.util.Set;

/**
 * The rows among which a table is looked for.
 *
 * @param rows in reading order
 * @param inSection those that stand in the section the table belongs to, told by identity
 */
record TableRows(List<SourceRow> rows, Set<SourceRow> inSection) {

    private static final double IN_SECTION = 0.2;

    /** What standing in the right section adds to a row's likeness. */
    double bonus(SourceRow row) {
        return inSection.contains(row) ? IN_SECTION : 0;
    }
}
