package org.gongkai.report.desk.web;

import java.util.List;
import org.gongkai.report.SentenceChange;
import org.gongkai.workbench.Faults;

/**
 * A file to be taken over.
 *
 * @param read what was found in it; empty before a file was sent
 */
public record ImportView(String path, String preview, Faults faults, List<Read> read) {

    /**
     * What a file would change.
     *
     * @param warnings that it may be another agency's report, or another year's
     * @param notices what was noticed while reading
     * @param report the report as read, to be sent back when it is taken over
     */
    public record Read(
            String name,
            String kind,
            int version,
            List<String> warnings,
            List<String> notices,
            List<Figure> figures,
            List<Text> texts,
            String report) {

        public boolean changesNothing() {
            return figures.isEmpty() && texts.isEmpty();
        }
    }

    public record Figure(String label, String before, String after) {}

    /** @param changes sentences that go and come */
    public record Text(String heading, List<SentenceChange> changes) {}

    public ImportView with(Read found) {
        return new ImportView(path, preview, faults, List.of(found));
    }

    public ImportView with(Faults found) {
        return new ImportView(path, preview, found, read);
    }
}
