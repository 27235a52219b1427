package org.gongkai.ledger.web;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.ledger.chain.ChainCheck;
import org.gongkai.ledger.chain.Chains;
import org.gongkai.ledger.chain.Fault;
import org.gongkai.ledger.web.LedgerView.Verified;
import org.gongkai.organisation.Agency;
import org.springframework.stereotype.Component;

/** Follows one agency's chain while somebody waits; a chain too long for that is followed by the command line. */
@Component
class ChainVerification {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_SHOWN = 20;

    private final DataSource database;
    private final Clock clock;

    ChainVerification(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Verified of(Agency agency) {
        var faults = new ArrayList<Fault>();
        var check = new ChainCheck(agency.id(), faults::add);
        try (var chains = new Chains(database.getConnection())) {
            var giveUp = clock.instant().plus(PATIENCE);
            var own = chains.heads(Optional.of(agency.id()), clock.instant());
            var inTime = new boolean[] {true};
            chains.each(Chains.Selection.of(agency.id()), entry -> {
                check.next(entry);
                inTime[0] = clock.instant().isBefore(giveUp);
                return inTime[0];
            });
            if (inTime[0]) {
                check.finish(own.stream().findFirst());
            }
            return verified(faults, check, inTime[0]);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Verified verified(List<Fault> faults, ChainCheck check, boolean toTheEnd) {
        if (!faults.isEmpty()) {
            return new Verified(
                    false,
                    faults.stream()
                            .limit(MOST_SHOWN)
                            .map(ChainVerification::words)
                            .toList());
        }
        var count = Long.toString(check.count());
        return new Verified(true, List.of(LedgerPart.WORDS.of(toTheEnd ? "verified" : "verified.in-part", count)));
    }

    private static String words(Fault fault) {
        return LedgerPart.WORDS.of(
                "fault",
                Long.toString(fault.from()),
                Long.toString(fault.until()),
                LedgerPart.WORDS.of(
                        "fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
