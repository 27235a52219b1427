package org.gongkai.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rollup;
import org.gongkai.report.writing.ReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up the reports of a folder into one. */
@Command(name = "rollup")
final class RollupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--expect", paramLabel = "LIST")
    private @Nullable Path expected;

    @Option(names = "--check", paramLabel = "FILE")
    private @Nullable Path published;

    @Option(names = "--without", paramLabel = "FILE")
    private List<Path> without = List.of();

    @Option(names = {"-f", "--force"})
    private boolean force;

    RollupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var format = Destination.formatOf(output)
                .orElseThrow(() -> Refusal.usage("rollup.ending", output, Destination.endings()));
        var destination = new Destination(output, force, console);
        destination.requireFree();
        var names = expected == null ? List.<String>of() : names(expected);
        var aggregate = published == null ? Optional.<Report>empty() : Optional.of(Reading.orRefuse(published));
        var selection = select();
        var sum = new Rollup(selection.form());
        selection.parts().forEach(part -> sum.add(part.report().figures()));
        destination.write(ReportWriter.write(report(sum, selection), format));
        var text = new RollupText(console);
        text.parts(selection, names);
        var differences = aggregate.isEmpty() ? List.<Finding>of() : differences(sum, aggregate.get(), selection);
        if (aggregate.isPresent()) {
            text.differences(selection.form(), differences);
        }
        console.tell("written", output);
        return selection.isWhole(names) && differences.isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    private RollupSelection select() throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw Refusal.failed("rollup.noFolder", folder);
        }
        var leftOut = new HashSet<Path>();
        without.forEach(file -> leftOut.add(real(file)));
        leftOut.add(real(output));
        if (published != null) {
            leftOut.add(real(published));
        }
        var files = FileSearch.in(List.of(folder)).found().stream()
                .filter(file -> !leftOut.contains(real(file.path())))
                .toList();
        var readings = Readings.all(files, console);
        return RollupSorting.of(readings, year == null ? OptionalInt.empty() : OptionalInt.of(year), console);
    }

    private Report report(Rollup sum, RollupSelection selection) {
        return new Report(Optional.ofNullable(name), OptionalInt.of(selection.year()), Narrative.EMPTY, sum.sum());
    }

    private static List<Finding> differences(Rollup sum, Report published, RollupSelection selection) throws Refusal {
        if (published.form() != selection.form()) {
            throw Refusal.failed("rollup.publishedForm");
        }
        return sum.check(published.figures());
    }

    /** One name a line; blank lines and lines that begin with # tell nothing. */
    private static List<String> names(Path list) throws Refusal {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw Refusal.failed("rollup.noList", list);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
