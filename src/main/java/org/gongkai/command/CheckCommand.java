package org.gongkai.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.report.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and says what is wrong with them. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final CheckSummary summary = new CheckSummary();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--previous", paramLabel = "FILE")
    private @Nullable Path previous;

    @Option(names = "--tables", negatable = true)
    private @Nullable Boolean tables;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var search = FileSearch.in(files);
        if (previous != null && search.found().size() > 1) {
            throw Refusal.usage("check.previousOfOne");
        }
        if (search.found().isEmpty()) {
            throw Refusal.failed("check.nothing", files.getFirst());
        }
        var last = previous == null ? Optional.<Report>empty() : Optional.of(Reading.orRefuse(previous));
        var output = output(search.found().size());
        var checked = checked(search, last).iterator();
        while (checked.hasNext()) {
            var file = checked.next();
            summary.add(file);
            output.add(file);
            if (!console.terminal().flush()) {
                return Exit.BROKEN_PIPE;
            }
        }
        output.close();
        return summary.exitCode();
    }

    /** Files named one by one are shown as soon as they are read; a folder may hold the year before, so it is read first. */
    private Stream<Checked> checked(FileSearch search, Optional<Report> last) {
        if (search.hasFolder() && last.isEmpty()) {
            var readings = Readings.all(search.found(), console);
            var years = Years.of(readings);
            return Readings.inOrder(readings.stream(), reading -> Checked.of(reading, years.before(reading)));
        }
        return Readings.inOrder(search.found().stream(), file -> Checked.of(Reading.of(file), last));
    }

    private CheckOutput output(int files) {
        if (json) {
            return new CheckJson(console);
        }
        if (quiet) {
            return new CheckLines(console);
        }
        return new CheckText(tables == null ? files == 1 : tables, verbose, console);
    }
}
