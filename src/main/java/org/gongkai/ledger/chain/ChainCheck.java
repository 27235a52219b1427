package org.gongkai.ledger.chain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Follows one agency's chain entry by entry and remembers only its end.
 *
 * <p>After a fault it goes on from what stands there, so that one change is told once and not again for each entry behind it.
 */
public final class ChainCheck {

    private static final HexFormat HEX = HexFormat.of();

    private final AgencyId agency;
    private final Consumer<Fault> faults;
    private final NavigableMap<Long, String> noted = new TreeMap<>();
    private byte[] beforeLast = Digest.GENESIS;
    private byte[] last = Digest.GENESIS;
    private boolean lastFollowed = true;
    private @Nullable Entry end;
    private long first;
    private long number;
    private long count;
    private long lastNoted;

    public ChainCheck(AgencyId agency, Consumer<Fault> faults) {
        this.agency = agency;
        this.faults = faults;
    }

    /** A head that was noted down earlier and that the chain must still lead to. */
    void expect(Head head) {
        var other = noted.putIfAbsent(head.number(), head.hash());
        if (other != null && !other.equals(head.hash())) {
            fault(Fault.Kind.REWRITTEN, head.number(), head.number());
        }
    }

    /** The export begins in the middle: its first entry is taken as it is. */
    void beginAt(Entry entry) {
        number = entry.number() - 1;
    }

    public void next(Entry entry) {
        count++;
        var digest = Digest.of(entry.at(), entry.by(), entry.act());
        var stored = HEX.parseHex(entry.digest());
        var hash = HEX.parseHex(entry.hash());
        var unchanged = Arrays.equals(digest, stored);
        if (!unchanged) {
            fault(Fault.Kind.CHANGED, entry.number(), entry.number(), entry);
        }
        if (entry.number() <= number) {
            fault(Fault.Kind.OUT_OF_ORDER, entry.number(), entry.number(), entry);
            return;
        }
        var follows = entry.number() > number + 1 ? missing(entry) : follows(entry, stored, hash, unchanged);
        compareWithNoted(entry);
        beforeLast = last;
        last = hash;
        lastFollowed = follows;
        number = entry.number();
        end = entry;
        first = first == 0 ? number : first;
    }

    private boolean missing(Entry entry) {
        fault(Fault.Kind.MISSING, number + 1, entry.number() - 1);
        return true;
    }

    private boolean follows(Entry entry, byte[] digest, byte[] hash, boolean unchanged) {
        if (Arrays.equals(hash, Digest.link(last, entry.number(), digest)) || beginsInTheMiddle(entry)) {
            return true;
        }
        if (lastFollowed && end != null && Arrays.equals(hash, Digest.link(beforeLast, entry.number() - 1, digest))) {
            fault(Fault.Kind.INSERTED, number, number, end);
        } else if (unchanged) {
            fault(Fault.Kind.DOES_NOT_FOLLOW, entry.number(), entry.number(), entry);
        }
        return false;
    }

    private boolean beginsInTheMiddle(Entry entry) {
        return end == null && entry.number() > 1 && number == entry.number() - 1;
    }

    private void compareWithNoted(Entry entry) {
        var hash = noted.remove(entry.number());
        if (hash == null) {
            return;
        }
        if (!hash.equals(entry.hash())) {
            fault(Fault.Kind.REWRITTEN, lastNoted + 1, entry.number(), entry);
        }
        lastNoted = entry.number();
    }

    /** The end of the chain, compared with what its own head says, where there is one. */
    public void finish(Optional<Head> head) {
        head.ifPresent(this::compareWithOwn);
        noted.tailMap(number, false).keySet().stream()
                .max(Long::compare)
                .ifPresent(until -> fault(Fault.Kind.CUT_OFF_SINCE, number + 1, until));
    }

    private void compareWithOwn(Head head) {
        if (head.number() > number) {
            fault(Fault.Kind.CUT_OFF, number + 1, head.number());
        } else if (head.number() < number) {
            fault(Fault.Kind.ADDED_AT_THE_END, head.number() + 1, number);
        } else if (!head.hash().equals(HEX.formatHex(last))) {
            fault(Fault.Kind.HEAD_DIFFERS, number, number);
        }
    }

    private void fault(Fault.Kind kind, long from, long until) {
        fault(kind, from, until, end);
    }

    private void fault(Fault.Kind kind, long from, long until, @Nullable Entry entry) {
        faults.accept(new Fault(kind, agency, from, until, Optional.ofNullable(entry)));
    }

    public AgencyId agency() {
        return agency;
    }

    /** How many entries were looked at. */
    public long count() {
        return count;
    }

    /** Number of the first entry looked at; 0 when there was none. */
    public long first() {
        return first;
    }

    public Optional<Entry> end() {
        return Optional.ofNullable(end);
    }
}
