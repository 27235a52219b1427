package org.gongkai.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.chain.Chains;
import org.gongkai.ledger.chain.EntryCsv;
import org.gongkai.ledger.chain.EntryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the ledger's entries, for keeping elsewhere, for verifying there, or for a spreadsheet. */
@Command(name = "export")
final class LedgerExportCommand implements Callable<Integer> {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Console console;

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--csv")
    private boolean csv;

    LedgerExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        return LedgerAccess.with(data, console, chains -> {
            var selection = new Chains.Selection(
                    LedgerAccess.agency(agency, chains, Clock.systemUTC().instant()),
                    beginning(from),
                    beginning(to == null ? null : to.plusDays(1)));
            var out = console.terminal().out();
            if (csv) {
                out.print(EntryCsv.HEAD);
            }
            Function<Entry, String> line = csv ? EntryCsv::line : entry -> EntryJson.line(entry) + "\n";
            chains.each(selection, entry -> {
                out.print(line.apply(entry));
                return !out.checkError();
            });
            return Exit.FINE;
        });
    }

    private static Optional<Instant> beginning(@Nullable LocalDate day) {
        return day == null
                ? Optional.empty()
                : Optional.of(day.atStartOfDay(HERE).toInstant());
    }
}
