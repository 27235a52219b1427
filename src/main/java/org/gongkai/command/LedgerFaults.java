package org.gongkai.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.command.terminal.Ink;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.chain.ChainCheck;
import org.gongkai.ledger.chain.Fault;
import org.gongkai.ledger.chain.Head;
import org.gongkai.ledger.chain.LedgerCheck;
import org.gongkai.organisation.AgencyId;

/** What a verification found, in words: agency, number, what is wrong, what stands there. */
final class LedgerFaults {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Console console;
    private final Map<Long, String> names = new HashMap<>();
    private long found;

    LedgerFaults(Console console) {
        this.console = console;
    }

    /** Takes note of what the head's agency is called. */
    void name(Head head) {
        if (!head.name().isEmpty()) {
            names.put(head.agency().value(), head.name());
        }
    }

    void print(Fault fault) {
        found++;
        var terminal = console.terminal();
        var words = console.words();
        var numbers = fault.from() == fault.until()
                ? words.of("ledger.number", fault.from())
                : words.of("ledger.numbers", fault.from(), fault.until());
        terminal.line(terminal.paint(Ink.RED, "✗ ")
                + words.of(
                        "ledger.fault",
                        nameOf(fault.agency()),
                        numbers,
                        words.of("ledger." + fault.kind().name().toLowerCase(Locale.ROOT))));
        fault.entry().ifPresent(entry -> terminal.line("    " + account(fault, entry)));
    }

    private String account(Fault fault, Entry entry) {
        var here = entry.number() >= fault.from() && entry.number() <= fault.until();
        var act = entry.act();
        return console.words()
                .of(
                        here ? "ledger.here" : "ledger.before",
                        entry.number(),
                        WHEN.format(entry.at()),
                        entry.by().name(),
                        act.name(),
                        act.matter());
    }

    /** Says how far each chain was followed and what it comes to. */
    int conclude(LedgerCheck check) {
        var chains = check.chains();
        chains.forEach(this::print);
        var count = chains.stream().mapToLong(ChainCheck::count).sum();
        console.terminal()
                .line(console.words().of(found == 0 ? "ledger.whole" : "ledger.broken", chains.size(), count, found));
        return found == 0 ? Exit.FINE : Exit.FOUND;
    }

    private void print(ChainCheck chain) {
        chain.end()
                .ifPresent(end -> console.terminal()
                        .line(console.words()
                                .of(
                                        chain.first() == 1 ? "ledger.chain" : "ledger.part",
                                        nameOf(chain.agency()),
                                        chain.first(),
                                        end.number(),
                                        WHEN.format(end.at()),
                                        end.hash())));
    }

    private String nameOf(AgencyId agency) {
        var name = names.get(agency.value());
        return name == null ? console.words().of("ledger.agency", agency.value()) : name;
    }
}
