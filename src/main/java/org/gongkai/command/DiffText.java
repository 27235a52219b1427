package org.gongkai.command;

import java.util.List;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.command.terminal.Wrap;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.ReportDiff.SectionChange;
import org.gongkai.report.SentenceChange.Kind;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;

/** Shows how two reports differ: whose they are, then the cells, then the sentences. */
record DiffText(Console console) {

    /** The sections that notice and assessments forbid to repeat from year to year. */
    private static final List<Section> NOT_TO_BE_REPEATED = List.of(Section.GENERAL, Section.PROBLEMS);

    void print(Report before, Report after, ReportDiff diff, boolean same) {
        if (same) {
            line(" ", Ink.GREEN, console.words().of("diff.same"));
        }
        fact("diff.agency", before.agency().orElse("—"), after.agency().orElse("—"));
        fact("diff.year", year(before), year(after));
        fact(
                "diff.format",
                before.form().format().label(),
                after.form().format().label());
        cells(diff);
        diff.sections().stream().filter(section -> !section.isSame()).forEach(this::sentences);
        for (var section : NOT_TO_BE_REPEATED) {
            var similarity = diff.section(section).similarity();
            line(" ", Ink.PLAIN, console.words().of("diff.similarity", section.heading(), similarity));
        }
    }

    private void fact(String key, String before, String after) {
        if (!before.equals(after)) {
            line(" ", Ink.BOLD, console.words().of(key, before, after));
        }
    }

    private void cells(ReportDiff diff) {
        if (diff.cells().isEmpty()) {
            return;
        }
        line(" ", Ink.BOLD, console.words().of("diff.cells", diff.cells().size()));
        for (var change : diff.cells()) {
            var terminal = console.terminal();
            terminal.line("   " + change.label() + "  " + terminal.paint(Ink.RED, text(change.before())) + " → "
                    + terminal.paint(Ink.GREEN, text(change.after())));
        }
    }

    private void sentences(SectionChange section) {
        line(" ", Ink.BOLD, section.section().heading());
        for (var change : section.sentences()) {
            if (change.kind() != Kind.KEPT) {
                var added = change.kind() == Kind.ADDED;
                var ink = added ? Ink.GREEN : Ink.RED;
                var lines = Wrap.lines(
                        Printable.line(change.text()), console.terminal().columns() - 5);
                for (var i = 0; i < lines.size(); i++) {
                    line(i > 0 ? "     " : added ? "   + " : "   - ", ink, lines.get(i));
                }
            }
        }
    }

    private void line(String margin, Ink ink, String text) {
        console.terminal().line(margin + console.terminal().paint(ink, text));
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var printed) ->
                printed.isEmpty() ? console.words().of("cell.blank") : Printable.line(printed);
            case Cell.Unreadable(var printed) -> "‹" + Printable.line(printed) + "›";
            case Cell.Missing ignored -> console.words().of("cell.missing");
        };
    }

    private static String year(Report report) {
        return report.year().isPresent() ? Integer.toString(report.year().getAsInt()) : "—";
    }
}
