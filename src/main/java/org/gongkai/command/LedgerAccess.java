package org.gongkai.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.ledger.chain.Chains;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StartFailure;
import org.gongkai.platform.database.OpenDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the site's database, open for one command.
 *
 * @param chains what is read from it
 */
record LedgerAccess(OpenDatabase database, Chains chains) implements AutoCloseable {

    private static final String DATA = "GONGKAI_DATA";

    /** What a command does with the ledger. */
    interface Work {
        int on(Chains chains) throws SQLException, Refusal;
    }

    /** Opens the ledger, lets the command work and closes it again, whatever comes of it. */
    static int with(@Nullable Path data, Console console, Work work) throws Refusal {
        try (var access = open(data, console)) {
            return work.on(access.chains);
        } catch (SQLException failure) {
            console.trace(failure);
            throw Refusal.failed("ledger.database", String.valueOf(failure.getMessage()));
        }
    }

    private static LedgerAccess open(@Nullable Path data, Console console) throws Refusal, SQLException {
        var database =
                data == null ? OpenDatabase.named(console.around().environment()) : Optional.<OpenDatabase>empty();
        var open = database.isPresent() ? database.get() : inFolder(data, console);
        try {
            return new LedgerAccess(open, new Chains(open.connect()));
        } catch (SQLException failure) {
            open.close();
            throw failure;
        }
    }

    private static OpenDatabase inFolder(@Nullable Path asked, Console console) throws Refusal {
        var folder = asked == null ? usual(console) : asked;
        if (!OpenDatabase.isIn(folder)) {
            throw Refusal.failed("ledger.noDatabase", folder);
        }
        try {
            return OpenDatabase.in(folder);
        } catch (IOException | StartFailure failure) {
            console.trace(failure);
            throw Refusal.failed("ledger.database", failure.toString());
        }
    }

    private static Path usual(Console console) {
        var named = console.around().variable(DATA);
        return named.isEmpty()
                ? Path.of(System.getProperty("gongkai.home", ".")).resolve("data")
                : Path.of(named);
    }

    /** The agency of that name, or whose id that is. */
    static Optional<AgencyId> agency(@Nullable String name, Chains chains, Instant now) throws SQLException, Refusal {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(chains.heads(Optional.empty(), now).stream()
                .filter(head -> head.name().equals(name)
                        || Long.toString(head.agency().value()).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.failed("ledger.noAgency", name))
                .agency());
    }

    @Override
    public void close() throws SQLException {
        try (database) {
            chains.close();
        }
    }
}
