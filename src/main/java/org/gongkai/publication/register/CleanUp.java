package org.gongkai.publication.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;

/**
 * A clean-up of an agency's rules and normative documents (清理): those in force on a day are looked through one by one.
 *
 * @param asAt the day; it gives the clean-up its year
 * @param announcement the item that makes the result known
 * @param publishedOn the day from which the result counts
 * @param cancelled why it was given up
 */
public record CleanUp(
        CleanUpId id,
        AgencyId agency,
        LocalDate asAt,
        State state,
        Optional<ItemId> announcement,
        Optional<LocalDate> publishedOn,
        Optional<String> cancelled,
        String startedBy,
        Instant startedAt,
        List<Line> lines) {

    public CleanUp {
        lines = List.copyOf(lines);
    }

    public enum State {
        /** Decisions are being made, and may be changed. */
        OPEN,
        /** The announcement has been drafted; what was decided stays as it is. */
        DRAFTED,
        /** The announcement is public, and the documents are what was decided. */
        PUBLISHED,
        CANCELLED
    }

    public int year() {
        return asAt.getYear();
    }

    public long undecided() {
        return lines.stream().filter(line -> line.decided().isEmpty()).count();
    }

    /** What was decided in one way. */
    public List<Line> with(CleanUpDecision decision) {
        return lines.stream()
                .filter(line ->
                        line.decided().filter(each -> each.what() == decision).isPresent())
                .toList();
    }

    /** A document as it was called on that day. */
    public record Line(
            int position,
            DocumentKey key,
            ItemKind kind,
            String title,
            Optional<String> documentNumber,
            LocalDate issuedOn,
            Optional<Decided> decided) {}

    /** @param by name of who decided */
    public record Decided(CleanUpDecision what, String reason, String by, Instant at) {}
}
