package org.gongkai.command;

import java.nio.file.Path;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.SentenceChange;
import org.gongkai.report.SentenceChange.Kind;
import org.gongkai.report.model.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code diff --json}: {@code before, after, same, cells, sections, similarity}; a cell without a figure is null, a
 * similarity a whole number of percent.
 */
final class DiffJson {

    private DiffJson() {}

    static String text(Path before, Path after, boolean same, ReportDiff diff) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("before", before.toString())
                .put("after", after.toString())
                .put("same", same);
        var cells = object.putArray("cells");
        for (var change : diff.cells()) {
            cells.addObject()
                    .put("place", change.place().path())
                    .put("before", figure(change.before()))
                    .put("after", figure(change.after()));
        }
        var sections = object.putObject("sections");
        for (var section : diff.sections()) {
            if (!section.isSame()) {
                var changed = sections.putObject(section.section().key());
                sentences(changed, "removed", section, Kind.REMOVED);
                sentences(changed, "added", section, Kind.ADDED);
            }
        }
        var similarity = object.putObject("similarity");
        diff.sections().forEach(section -> similarity.put(section.section().key(), section.similarity()));
        return SafeJson.text(object);
    }

    private static void sentences(ObjectNode into, String key, ReportDiff.SectionChange section, Kind kind) {
        var array = into.putArray(key);
        section.sentences().stream()
                .filter(change -> change.kind() == kind)
                .map(SentenceChange::text)
                .forEach(array::add);
    }

    private static @Nullable String figure(Cell cell) {
        return cell instanceof Cell.Figure(var value) ? value.toPlainString() : null;
    }
}
