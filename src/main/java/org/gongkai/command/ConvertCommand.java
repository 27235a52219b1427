package org.gongkai.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Report;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report in another format. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "FORMAT")
    private @Nullable OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private @Nullable Path output;

    @Option(names = {"-f", "--force"})
    private boolean force;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var to = format();
        var destination = new Destination(output(to), force, console);
        destination.requireFree();
        var report = Reading.orRefuse(file);
        destination.write(ReportWriter.write(report, to));
        var illegible = illegible(report);
        if (illegible > 0) {
            console.warn("convert.illegible", illegible);
        }
        if (!destination.isStandardOutput()) {
            console.tell("written", destination.path());
        }
        return illegible > 0 ? Exit.FOUND : Exit.FINE;
    }

    private OutputFormat format() throws Refusal {
        if (format != null) {
            return format;
        }
        if (output == null) {
            throw Refusal.usage("convert.whichFormat", Destination.endings());
        }
        return Destination.formatOf(output)
                .orElseThrow(() -> Refusal.usage("convert.whichFormat", Destination.endings()));
    }

    /** As asked; in a folder, or where nothing is asked, under the name the file has already. */
    private Path output(OutputFormat to) {
        var name = Destination.stemOf(file) + "." + to.extension();
        if (output == null) {
            return file.resolveSibling(name);
        }
        return Files.isDirectory(output) ? output.resolve(name) : output;
    }

    private static long illegible(Report report) {
        return report.form().slots().stream()
                .map(report.figures()::cell)
                .filter(cell -> cell instanceof Cell.Unreadable || cell instanceof Cell.Missing)
                .count();
    }
}
