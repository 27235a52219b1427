package org.gongkai.report.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableForm;

/**
 * A section as it is printed: heading, paragraphs, table. What a report read from a document lacks is not made up: a
 * section without heading there and a table that is missing altogether are left out.
 */
record PrintedSection(Section section, List<String> paragraphs, Optional<TableForm> table) {

    private static final int LONGEST_LEAD = 30;

    static List<PrintedSection> of(Report report) {
        return Arrays.stream(Section.values())
                .map(section -> new PrintedSection(section, report.narrative().of(section), table(section, report)))
                .filter(each -> each.isIn(report))
                .toList();
    }

    /** Whether a paragraph only leads in what follows, such as “（一）主动公开。”, and must not end a page. */
    static boolean isLead(String paragraph) {
        return paragraph.startsWith("（") && paragraph.length() <= LONGEST_LEAD;
    }

    private static Optional<TableForm> table(Section section, Report report) {
        return report.form().tables().stream()
                .filter(table -> table.kind().section() == section)
                .filter(table -> isThere(table, report.figures()))
                .findFirst();
    }

    private static boolean isThere(TableForm table, Figures figures) {
        return table.slots().stream().anyMatch(slot -> !(figures.cell(slot) instanceof Cell.Missing));
    }

    /** A report without any text yet has its headings all the same. */
    private boolean isIn(Report report) {
        var sections = report.narrative().sections();
        return sections.isEmpty() || sections.containsKey(section) || table.isPresent();
    }
}
