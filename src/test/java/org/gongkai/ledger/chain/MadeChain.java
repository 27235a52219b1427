package org.gongkai.ledger.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;

/** Chains made without a database, as the database makes them. */
final class MadeChain {

    static final AgencyId AGENCY = new AgencyId(7);
    private static final Instant BEGIN = Instant.parse("2026-03-06T07:04:05.000001Z");

    private MadeChain() {}

    static List<Entry> of(int length) {
        var contents = new ArrayList<Entry>();
        for (var i = 1; i <= length; i++) {
            contents.add(contents(i));
        }
        return linked(contents);
    }

    static Entry contents(int i) {
        var act = new Act(
                AGENCY,
                new Matter("report", i),
                i % 2 == 0 ? "report.file" : "report.save",
                i % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(i),
                i % 3 == 0 ? Optional.empty() : Optional.of("%064x".formatted(i)),
                i % 4 == 0 ? Optional.of("数据已核对") : Optional.empty(),
                i % 5 == 0 ? Optional.of("李公开") : Optional.empty(),
                i % 2 == 0 ? Map.of("b", "乙", "a", "") : Map.of());
        var by = new Entry.By(i % 6 == 0 ? Optional.empty() : Optional.of(new PersonId(3)), "张审之", "临江市审计局", "办公室主任");
        return new Entry(i, BEGIN.plusSeconds(i), by, act, "", "");
    }

    /** Numbers them from 1 and computes every hash, as somebody would who can change anything. */
    static List<Entry> linked(List<Entry> contents) {
        var before = Digest.GENESIS;
        var chain = new ArrayList<Entry>();
        for (var each : contents) {
            var digest = Digest.of(each.at(), each.by(), each.act());
            var number = chain.size() + 1L;
            before = Digest.link(before, number, digest);
            chain.add(new Entry(number, each.at(), each.by(), each.act(), hex(digest), hex(before)));
        }
        return chain;
    }

    static Head head(List<Entry> chain) {
        return new Head(AGENCY, "临江市审计局", chain.size(), chain.getLast().hash(), BEGIN);
    }

    static List<Fault> faultsOf(List<Entry> chain, Optional<Head> own, List<Head> noted) {
        var faults = new ArrayList<Fault>();
        var check = new LedgerCheck(true, faults::add);
        check.expect(noted);
        chain.forEach(check::next);
        check.finish(own.stream().toList());
        return faults;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
