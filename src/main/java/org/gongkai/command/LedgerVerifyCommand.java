package org.gongkai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.ledger.chain.Chains;
import org.gongkai.ledger.chain.EntryJson;
import org.gongkai.ledger.chain.Head;
import org.gongkai.ledger.chain.LedgerCheck;
import org.gongkai.ledger.chain.UnreadableLineException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows every chain of the ledger, or of an exported file, and says where it is not what it was. */
@Command(name = "verify")
final class LedgerVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--against", paramLabel = "HEAD-FILE")
    private List<Path> against = List.of();

    LedgerVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        if (file != null && (data != null || agency != null)) {
            throw Refusal.usage("ledger.fileAlone");
        }
        var noted = new ArrayList<Head>();
        for (var each : against) {
            noted.addAll(heads(each));
        }
        return file == null
                ? LedgerAccess.with(data, console, chains -> verify(chains, noted))
                : verifyFile(file, noted);
    }

    private int verify(Chains chains, List<Head> noted) throws Refusal, SQLException {
        var now = Clock.systemUTC().instant();
        var asked = LedgerAccess.agency(agency, chains, now);
        var own = chains.heads(asked, now);
        var text = new LedgerFaults(console);
        noted.forEach(text::name);
        own.forEach(text::name);
        var check = new LedgerCheck(true, text::print);
        check.expect(noted.stream()
                .filter(head -> asked.isEmpty() || asked.get().equals(head.agency()))
                .toList());
        chains.each(new Chains.Selection(asked, Optional.empty(), Optional.empty()), entry -> {
            check.next(entry);
            return true;
        });
        check.finish(own);
        return text.conclude(check);
    }

    private int verifyFile(Path export, List<Head> noted) throws Refusal {
        var text = new LedgerFaults(console);
        noted.forEach(text::name);
        var check = new LedgerCheck(false, text::print);
        check.expect(noted);
        try (var lines = Files.newBufferedReader(export)) {
            EntryJson.read(lines, check::next);
        } catch (IOException failure) {
            throw unreadable(export, failure);
        }
        check.finish(List.of());
        return text.conclude(check);
    }

    private static List<Head> heads(Path path) throws Refusal {
        try (var lines = Files.newBufferedReader(path)) {
            return Head.read(lines);
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    private static Refusal unreadable(Path path, IOException failure) {
        return failure instanceof UnreadableLineException line
                ? Refusal.failed("ledger.unreadableLine", path, line.line())
                : Refusal.failed("ledger.unreadable", path);
    }
}
