package org.gongkai.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two reports. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "first")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "second")
    private Path second = Path.of("");

    @Option(names = "--json")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var before = Reading.orRefuse(first);
        var after = Reading.orRefuse(second);
        var diff = ReportDiff.between(before, after);
        var same = isSame(before, after, diff);
        if (json) {
            console.terminal().line(DiffJson.text(first, second, same, diff));
        } else {
            new DiffText(console).print(before, after, diff, same);
        }
        return same ? Exit.FINE : Exit.FOUND;
    }

    private static boolean isSame(Report before, Report after, ReportDiff diff) {
        return before.agency().equals(after.agency())
                && before.year().equals(after.year())
                && before.form() == after.form()
                && diff.cells().isEmpty()
                && diff.sections().stream().allMatch(ReportDiff.SectionChange::isSame);
    }
}
