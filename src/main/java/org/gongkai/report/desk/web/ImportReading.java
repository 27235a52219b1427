package org.gongkai.report.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.SentenceChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.HtmlTables;
import org.gongkai.report.writing.JsonReport;

/** Holds a report read from a file against a draft: what would change, and what speaks against it. */
final class ImportReading {

    private ImportReading() {}

    static ImportView.Read of(String name, ReadReport read, Edition edition) {
        var wanted = whole(read.report(), edition.report());
        var diff = ReportDiff.between(edition.report(), wanted);
        return new ImportView.Read(
                name,
                DeskWords.of("kind." + read.fileFormat().name()),
                edition.version(),
                warnings(read.report(), edition),
                read.notices().stream()
                        .map(notice -> DeskWords.FINDINGS.of(notice.message()))
                        .toList(),
                figures(diff),
                texts(diff, edition.report(), wanted),
                new String(JsonReport.write(read.report()), StandardCharsets.UTF_8));
    }

    /** What a file does not have stays as it is in the draft. */
    static Report whole(Report read, Report draft) {
        return Report.of(
                draft.agency().orElse(""),
                draft.year().orElse(0),
                narrative(read.narrative(), draft.narrative()),
                figures(read.figures(), draft.figures()));
    }

    static Figures figures(Figures read, Figures draft) {
        var figures = Figures.of(draft.form());
        for (var slot : draft.form().slots()) {
            var found = read.form().slot(slot.place()).map(read::cell).orElse(Cell.MISSING);
            figures.put(slot, found instanceof Cell.Missing ? draft.cell(slot) : found);
        }
        return figures.build();
    }

    static Narrative narrative(Narrative read, Narrative draft) {
        var sections = new EnumMap<Section, List<String>>(Section.class);
        for (var section : Section.values()) {
            sections.put(section, read.of(section).isEmpty() ? draft.of(section) : read.of(section));
        }
        return new Narrative(read.introduction().isEmpty() ? draft.introduction() : read.introduction(), sections);
    }

    private static List<String> warnings(Report read, Edition edition) {
        var warnings = new ArrayList<String>();
        var own = edition.report().agency().orElse("");
        read.agency()
                .filter(name -> !name.endsWith(own) && !own.endsWith(name))
                .ifPresent(name -> warnings.add(DeskWords.of("import.other-agency", name, own)));
        if (read.year().isPresent() && read.year().getAsInt() != edition.year()) {
            warnings.add(DeskWords.of(
                    "import.other-year", DeskWords.of(read.year().getAsInt()), DeskWords.of(edition.year())));
        }
        return warnings;
    }

    private static List<ImportView.Figure> figures(ReportDiff diff) {
        return diff.cells().stream()
                .map(each -> new ImportView.Figure(
                        each.label(), HtmlTables.printed(each.before()), HtmlTables.printed(each.after())))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static List<ImportView.Text> texts(ReportDiff diff, Report draft, Report wanted) {
        var texts = new ArrayList<ImportView.Text>();
        if (!draft.narrative().introduction().equals(wanted.narrative().introduction())) {
            texts.add(new ImportView.Text(
                    DeskWords.of("introduction"),
                    introduction(
                            draft.narrative().introduction(), wanted.narrative().introduction())));
        }
        diff.sections().stream()
                .filter(section -> !section.isSame())
                .map(section -> new ImportView.Text(
                        section.section().heading(),
                        section.sentences().stream()
                                .filter(each -> each.kind() != SentenceChange.Kind.KEPT)
                                .toList()))
                .forEach(texts::add);
        return texts;
    }

    private static List<SentenceChange> introduction(List<String> before, List<String> after) {
        var changes = new ArrayList<SentenceChange>();
        before.forEach(text -> changes.add(new SentenceChange(SentenceChange.Kind.REMOVED, text)));
        after.forEach(text -> changes.add(new SentenceChange(SentenceChange.Kind.ADDED, text)));
        return changes;
    }
}
