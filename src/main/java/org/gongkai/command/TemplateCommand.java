package org.gongkai.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.report.model.Format;
import org.gongkai.report.writing.SpreadsheetTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes an empty spreadsheet to fill in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "2021|2019",
            defaultValue = "2021",
            converter = Formats.class,
            completionCandidates = Formats.class)
    private Format format = Format.STANDARD_2021;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    private Path output = Path.of("");

    @Option(names = {"-f", "--force"})
    private boolean force;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var destination = new Destination(output, force, console);
        if (!destination.isStandardOutput()
                && !Destination.nameOf(output).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Refusal.usage("template.ending", output);
        }
        destination.requireFree();
        destination.write(SpreadsheetTemplate.write(format));
        if (!destination.isStandardOutput()) {
            console.tell("written", output);
        }
        return Exit.FINE;
    }

    /** The formats by their labels. */
    static final class Formats implements ITypeConverter<Format>, Iterable<String> {

        @Override
        public Format convert(String label) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(label));
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(Format.STANDARD_2021.label(), Format.TRIAL_2019.label())
                    .iterator();
        }
    }
}
