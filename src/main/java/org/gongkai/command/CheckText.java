package org.gongkai.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Severity;

/** The plain output of {@code check}, for a person. */
final class CheckText implements CheckOutput {

    private final Console console;
    private final boolean withTables;
    private final boolean withBasis;
    private final CheckSummary summary = new CheckSummary();

    CheckText(boolean withTables, boolean withBasis, Console console) {
        this.console = console;
        this.withTables = withTables;
        this.withBasis = withBasis;
    }

    @Override
    public void add(Checked file) {
        summary.add(file);
        switch (file) {
            case Checked.Done done -> done(done);
            case Reading.Unread(var name, var words) -> {
                var terminal = console.terminal();
                terminal.line(terminal.paint(Ink.RED, "✗ ") + terminal.paint(Ink.BOLD, Printable.line(name)));
                terminal.line("  " + console.words().of("check.unread", words));
            }
        }
    }

    private void done(Checked.Done done) {
        head(done);
        if (withTables) {
            new ReportTables(done.report().figures(), marks(done.findings()), console.terminal()).print();
        }
        if (done.findings().isEmpty() && withTables) {
            console.terminal()
                    .line(" "
                            + console.terminal()
                                    .paint(Ink.GREEN, console.words().of("check.clean")));
        }
        new FindingList(done.report().form(), withBasis, console).print(done.findings());
        if (withTables || !done.findings().isEmpty()) {
            console.terminal().line();
        }
    }

    private void head(Checked.Done done) {
        var terminal = console.terminal();
        var mark = done.worst().map(this::mark).orElseGet(() -> terminal.paint(Ink.GREEN, "✓ "));
        terminal.line(mark + terminal.paint(Ink.BOLD, Printable.line(done.file())));
        terminal.line("  " + described(done));
    }

    private String mark(Severity severity) {
        var sign = switch (severity) {
            case BLOCKS -> "✗ ";
            case EXPLAIN -> "! ";
            case NOTE -> "· ";
        };
        return console.terminal().paint(FindingList.ink(severity), sign);
    }

    /** Agency, year, format of the form, kind of the file. */
    private String described(Checked.Done done) {
        var words = console.words();
        var report = done.report();
        var agency = report.agency().orElseGet(() -> words.of("agency.untold"));
        var year = report.year().isPresent() ? words.of("year", report.year().getAsInt()) : words.of("year.untold");
        var format = words.of("format." + report.form().format().label());
        return String.join(
                " · ",
                Printable.line(agency),
                year,
                format,
                words.of("file." + done.read().read().fileFormat().name()));
    }

    /** The hardest severity at each place decides how it is set off. */
    static Map<Place, Ink> marks(List<Finding> findings) {
        var marks = new HashMap<Place, Ink>();
        for (var finding : findings) {
            switch (finding.severity()) {
                case BLOCKS -> marks.put(finding.place(), Ink.WRONG);
                case EXPLAIN -> marks.putIfAbsent(finding.place(), Ink.DOUBTFUL);
                case NOTE -> {}
            }
        }
        return marks;
    }

    @Override
    public void close() {
        if (summary.files() > 1) {
            summary.print(console);
        }
    }
}
