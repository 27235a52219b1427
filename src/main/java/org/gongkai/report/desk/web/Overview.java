package org.gongkai.report.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.gongkai.review.ReviewPanel;

/**
 * How far an edition is, and who did what last.
 *
 * @param review how far it is on its chain; empty when it was never handed in
 * @param filled cells with a figure, of {@code cells}
 */
public record Overview(
        List<Progress> sections,
        int filled,
        int cells,
        List<Line> editions,
        String changedAt,
        Optional<ReviewPanel> review) {

    /** One section: the length of its text, and the cells of its table that hold a figure. */
    public record Progress(String heading, int characters, int filled, int cells, String path) {

        public boolean hasTable() {
            return cells > 0;
        }
    }

    /** One edition of the same report. */
    public record Line(String number, String path, String state, String stateWords, String reason, boolean current) {}

    static Overview of(Edition edition, List<Edition> all, Optional<ReviewPanel> review) {
        var report = edition.report();
        var sections = Arrays.stream(Section.values())
                .map(section -> progress(edition, section))
                .toList();
        return new Overview(
                sections,
                sections.stream().mapToInt(Progress::filled).sum(),
                report.form().slots().size(),
                all.stream().map(each -> line(each, edition)).toList(),
                DeskWords.minute(edition.changedAt()),
                review);
    }

    private static Progress progress(Edition edition, Section section) {
        var report = edition.report();
        var slots = Arrays.stream(TableKind.values())
                .filter(table -> table.section() == section)
                .flatMap(table -> report.form().table(table).slots().stream())
                .toList();
        var filled = slots.stream()
                .filter(slot -> report.figures().cell(slot) instanceof Cell.Figure)
                .count();
        return new Progress(
                section.heading(),
                Passages.characters(report.narrative().text(section)),
                (int) filled,
                slots.size(),
                slots.isEmpty()
                        ? DeskAddress.of(edition.id(), Tab.TEXT) + "#sections/" + section.key()
                        : DeskAddress.of(edition.id(), Tab.FIGURES) + "#"
                                + slots.getFirst().table().key());
    }

    private static Line line(Edition each, Edition shown) {
        return new Line(
                DeskWords.of("edition", DeskWords.of(each.number())),
                DeskAddress.of(each.id()),
                EditionFrame.mark(each.state()),
                DeskWords.of(each.state()),
                each.correction().orElse(""),
                each.id().equals(shown.id()));
    }
}
