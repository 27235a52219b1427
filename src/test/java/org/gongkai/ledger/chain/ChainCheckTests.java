package org.gongkai.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.ledger.chain.MadeChain.faultsOf;
import static org.gongkai.ledger.chain.MadeChain.head;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.junit.jupiter.api.Test;

/** Whatever is done to one entry of a chain, it is found, and found where it was done. */
class ChainCheckTests {

    private static final int LENGTH = 12;
    private static final List<Entry> CHAIN = MadeChain.of(LENGTH);
    private static final Optional<Head> OWN = Optional.of(head(CHAIN));

    /** Each changes one thing that an entry says. */
    private static final List<UnaryOperator<Entry>> CHANGES = List.of(
            entry -> with(entry, new AgencyId(8)),
            entry -> new Entry(
                    entry.number(), entry.at().plusNanos(1000), entry.by(), entry.act(), entry.digest(), entry.hash()),
            entry -> by(
                    entry,
                    new Entry.By(
                            Optional.of(new PersonId(99)),
                            entry.by().name(),
                            entry.by().agency(),
                            entry.by().posts())),
            entry -> by(
                    entry,
                    new Entry.By(
                            entry.by().person(),
                            "王某",
                            entry.by().agency(),
                            entry.by().posts())),
            entry -> by(
                    entry,
                    new Entry.By(
                            entry.by().person(),
                            entry.by().name(),
                            "",
                            entry.by().posts())),
            entry -> by(
                    entry,
                    new Entry.By(
                            entry.by().person(), entry.by().name(), entry.by().agency(), "局长")),
            entry -> act(entry, new Matter("report", 1000), entry.act().name()),
            entry -> act(
                    entry,
                    new Matter("request", entry.act().matter().id()),
                    entry.act().name()),
            entry -> act(entry, entry.act().matter(), "report.return"),
            entry -> act(entry, OptionalInt.of(77), entry.act().content()),
            entry -> act(entry, entry.act().version(), Optional.of("ab".repeat(32))),
            entry -> act(entry, entry.act().because("")),
            entry -> act(entry, entry.act().because("另有原因")),
            entry -> act(entry, insteadOf(entry.act(), "赵某")),
            entry -> act(entry, entry.act().with(Map.of("a", "乙", "b", ""))),
            entry -> act(entry, entry.act().with(Map.of("c", "三"))));

    @Test
    void soundChainHasNoFault() {
        assertThat(faultsOf(CHAIN, OWN, List.of(head(CHAIN), head(CHAIN.subList(0, 5)))))
                .isEmpty();
    }

    @Property(tries = 300)
    void changeOfAnyFieldIsFoundWhereItWasMade(
            @ForAll @IntRange(min = 1, max = LENGTH) int number, @ForAll("changes") UnaryOperator<Entry> change) {
        var changed = replaced(number, change.apply(CHAIN.get(number - 1)));

        var faults = faultsOf(changed, OWN, List.of());

        assertThat(faults).isNotEmpty();
        assertThat(faults.getFirst()).satisfies(fault -> {
            assertThat(fault.from()).isLessThanOrEqualTo(number);
            assertThat(fault.until()).isGreaterThanOrEqualTo(number);
        });
    }

    @Property(tries = 100)
    void changeWithItsDigestMadeAnewIsFound(@ForAll @IntRange(min = 1, max = LENGTH) int number) {
        var old = CHAIN.get(number - 1);
        var act = old.act().because("改过");
        var digest = Digest.of(old.at(), old.by(), act);
        var before = number == 1
                ? Digest.GENESIS
                : HexFormat.of().parseHex(CHAIN.get(number - 2).hash());
        var withDigest = new Entry(number, old.at(), old.by(), act, MadeChain.hex(digest), old.hash());
        var withHash = new Entry(
                number,
                old.at(),
                old.by(),
                act,
                MadeChain.hex(digest),
                MadeChain.hex(Digest.link(before, number, digest)));

        assertThat(faultsOf(replaced(number, withDigest), OWN, List.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.from()).isEqualTo(number));
        assertThat(faultsOf(replaced(number, withHash), OWN, List.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.from()).isBetween((long) number, number + 1L));
    }

    @Property(tries = 30)
    void missingEntryIsFoundAndNamed(@ForAll @IntRange(min = 1, max = LENGTH) int number) {
        var without = new ArrayList<>(CHAIN);
        without.remove(number - 1);

        assertThat(faultsOf(without, OWN, List.of())).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(number == LENGTH ? Fault.Kind.CUT_OFF : Fault.Kind.MISSING);
            assertThat(fault.from()).isEqualTo(number);
            assertThat(fault.until()).isEqualTo(number);
        });
    }

    @Property(tries = 30)
    void entryRemovedAndTheOthersRenumberedIsFound(@ForAll @IntRange(min = 1, max = LENGTH - 1) int number) {
        var without = new ArrayList<>(CHAIN);
        without.remove(number - 1);

        var faults = faultsOf(renumbered(without), OWN, List.of());

        assertThat(faults.getFirst().from()).isEqualTo(number);
    }

    @Property(tries = 30)
    void insertedEntryIsFoundAndNamed(@ForAll @IntRange(min = 1, max = LENGTH - 1) int after) {
        var forged = MadeChain.contents(500);
        var digest = Digest.of(forged.at(), forged.by(), forged.act());
        var before = HexFormat.of().parseHex(CHAIN.get(after - 1).hash());
        var fitting = new Entry(
                after + 1L,
                forged.at(),
                forged.by(),
                forged.act(),
                MadeChain.hex(digest),
                MadeChain.hex(Digest.link(before, after + 1L, digest)));
        var with = new ArrayList<>(CHAIN);
        with.add(after, fitting);

        assertThat(faultsOf(renumbered(with), OWN, List.of()).getFirst()).satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.INSERTED);
            assertThat(fault.from()).isEqualTo(after + 1L);
        });
        var clumsy =
                new Entry(after, forged.at(), forged.by(), forged.act(), MadeChain.hex(digest), MadeChain.hex(digest));
        with.set(after, clumsy);
        assertThat(faultsOf(with, OWN, List.of())).isNotEmpty();
    }

    @Property(tries = 60)
    void entriesThatChangedPlacesAreFound(
            @ForAll @IntRange(min = 0, max = LENGTH - 1) int one,
            @ForAll @IntRange(min = 0, max = LENGTH - 1) int other) {
        var swapped = new ArrayList<>(CHAIN);
        Collections.swap(swapped, one, other);

        assertThat(faultsOf(swapped, OWN, List.of()).isEmpty()).isEqualTo(one == other);
        var faults = faultsOf(renumbered(swapped), OWN, List.of());
        assertThat(faults.isEmpty()).isEqualTo(one == other);
        if (one != other) {
            assertThat(faults.getFirst().from()).isEqualTo(Math.min(one, other) + 1L);
        }
    }

    @Property(tries = 30)
    void cutOffEndIsFoundEvenIfTheChainsOwnHeadWasCutToo(@ForAll @IntRange(min = 0, max = LENGTH - 1) int left) {
        var cut = CHAIN.subList(0, left);
        var own = left == 0 ? Optional.<Head>empty() : Optional.of(head(cut));

        assertThat(faultsOf(cut, OWN, List.of())).extracting(Fault::kind).containsExactly(Fault.Kind.CUT_OFF);
        assertThat(faultsOf(cut, own, List.of())).isEmpty();
        assertThat(faultsOf(cut, own, List.of(head(CHAIN)))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CUT_OFF_SINCE);
            assertThat(fault.from()).isEqualTo(left + 1L);
            assertThat(fault.until()).isEqualTo(LENGTH);
        });
    }

    @Property(tries = 30)
    void chainMadeAnewAsAWholeIsFoundByAHeadKeptElsewhere(@ForAll @IntRange(min = 1, max = LENGTH) int number) {
        var contents = replaced(
                number, act(CHAIN.get(number - 1), CHAIN.get(number - 1).act().because("改过")));
        var forged = MadeChain.linked(contents);
        var own = Optional.of(head(forged));

        assertThat(faultsOf(forged, own, List.of())).isEmpty();
        assertThat(faultsOf(forged, own, List.of(head(CHAIN))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REWRITTEN));
        if (number > 1) {
            var narrowed = faultsOf(forged, own, List.of(head(CHAIN), head(CHAIN.subList(0, number - 1))));
            assertThat(narrowed.getFirst().from()).isEqualTo(number);
        }
    }

    @Property(tries = 50)
    void exportSaysTheSameAsTheLedger(@ForAll @IntRange(min = 0, max = LENGTH - 1) int skipped) throws IOException {
        var lines = CHAIN.stream().skip(skipped).map(EntryJson::line).toList();
        var read = new ArrayList<Entry>();
        EntryJson.read(new BufferedReader(new StringReader(String.join("\n", lines))), read::add);

        assertThat(read).isEqualTo(CHAIN.subList(skipped, LENGTH));
        var faults = new ArrayList<Fault>();
        var check = new LedgerCheck(false, faults::add);
        read.forEach(check::next);
        check.finish(List.of());
        assertThat(faults).isEmpty();
        assertThat(check.chains().getFirst().first()).isEqualTo(skipped + 1L);
    }

    @Test
    void headIsReadAsItWasWritten() throws IOException {
        assertThat(Head.read(new BufferedReader(new StringReader(head(CHAIN).json() + "\n\n"))))
                .containsExactly(head(CHAIN));
    }

    @Test
    void spreadsheetRunsNothingOfAnEntry() {
        var line = EntryCsv.line(act(CHAIN.getFirst(), CHAIN.getFirst().act().because("=HYPERLINK(\"x\",\"y\")\n")));

        assertThat(line).contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\n\"");
        assertThat(line.chars().filter(each -> each == ',').count())
                .isEqualTo(EntryCsv.HEAD.chars().filter(each -> each == ',').count() + 1);
    }

    @Provide
    Arbitrary<UnaryOperator<Entry>> changes() {
        return Arbitraries.of(CHANGES);
    }

    private static List<Entry> replaced(int number, Entry entry) {
        var chain = new ArrayList<>(CHAIN);
        chain.set(number - 1, entry);
        return chain;
    }

    private static List<Entry> renumbered(List<Entry> entries) {
        var chain = new ArrayList<Entry>();
        for (var each : entries) {
            chain.add(new Entry(chain.size() + 1L, each.at(), each.by(), each.act(), each.digest(), each.hash()));
        }
        return chain;
    }

    private static Entry by(Entry entry, Entry.By by) {
        return new Entry(entry.number(), entry.at(), by, entry.act(), entry.digest(), entry.hash());
    }

    private static Entry act(Entry entry, Act act) {
        return new Entry(entry.number(), entry.at(), entry.by(), act, entry.digest(), entry.hash());
    }

    private static Entry with(Entry entry, AgencyId agency) {
        var act = entry.act();
        return act(
                entry,
                new Act(
                        agency,
                        act.matter(),
                        act.name(),
                        act.version(),
                        act.content(),
                        act.reason(),
                        act.insteadOf(),
                        act.details()));
    }

    private static Entry act(Entry entry, Matter matter, String name) {
        var act = entry.act();
        return act(
                entry,
                new Act(
                        act.agency(),
                        matter,
                        name,
                        act.version(),
                        act.content(),
                        act.reason(),
                        act.insteadOf(),
                        act.details()));
    }

    private static Entry act(Entry entry, OptionalInt version, Optional<String> content) {
        var act = entry.act();
        return act(
                entry,
                new Act(
                        act.agency(),
                        act.matter(),
                        act.name(),
                        version,
                        content,
                        act.reason(),
                        act.insteadOf(),
                        act.details()));
    }

    private static Act insteadOf(Act act, String name) {
        return new Act(
                act.agency(),
                act.matter(),
                act.name(),
                act.version(),
                act.content(),
                act.reason(),
                Optional.of(name),
                act.details());
    }
}
