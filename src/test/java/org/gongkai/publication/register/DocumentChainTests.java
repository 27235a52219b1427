package org.gongkai.publication.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.ValidityChange.Cause;
import org.junit.jupiter.api.Test;

/** The counts of a year are what somebody would count who went through every document day by day. */
class DocumentChainTests {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2022;

    /** A year of 2022 in which 698 + 77 − 132 is not 470: 173 documents ran out, and the register names each. */
    @Test
    void namesTheDocumentsThatExplainAGap() {
        var documents = new ArrayList<RegisteredDocument>();
        IntStream.range(0, 698).forEach(id -> documents.add(document(id, LocalDate.of(2015, 1, 1), ends(id))));
        IntStream.range(698, 775).forEach(id -> documents.add(document(id, LocalDate.of(2022, 6, 1), List.of())));

        var chain = DocumentChain.of(documents, 2022);

        assertThat(chain.before()).isEqualTo(698);
        assertThat(chain.issued()).hasSize(77);
        assertThat(chain.repealed()).hasSize(132);
        assertThat(chain.expired()).hasSize(173);
        assertThat(chain.inForce()).hasSize(470);
        assertThat(chain.gap()).isEqualTo(-173);
    }

    private static List<ValidityChange> ends(int id) {
        if (id < 132) {
            return List.of(change(1, Validity.REPEALED, LocalDate.of(2022, 3, 1), Cause.DOCUMENT));
        }
        return id < 132 + 173 ? List.of(change(1, Validity.EXPIRED, LocalDate.of(2022, 9, 1), Cause.TERM)) : List.of();
    }

    @Property(tries = 200)
    void everyYearCountsWhatADayByDayWalkCountsAndTheChainHolds(
            @ForAll long seed, @ForAll @IntRange(max = 25) int size) {
        var random = new Random(seed);
        var documents = new ArrayList<RegisteredDocument>();
        IntStream.range(0, size).forEach(id -> documents.add(random(id, random)));
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var end = year;
            var chain = DocumentChain.of(documents, year);
            assertThat(chain.inForce().size())
                    .isEqualTo(documents.stream()
                            .filter(document -> isInForce(walked(document, DocumentFigure.lastDay(end))))
                            .count());
            assertThat(chain.inForce().size())
                    .isEqualTo(chain.before()
                            + chain.issued().size()
                            + chain.revived().size()
                            - chain.repealed().size()
                            - chain.expired().size());
        }
    }

    private static boolean isInForce(Optional<Validity> validity) {
        return validity.filter(Validity::isInForce).isPresent();
    }

    /** From the day of issue to that day, one day after the other. */
    private static Optional<Validity> walked(RegisteredDocument document, LocalDate until) {
        Optional<Validity> state = Optional.empty();
        for (var day = document.issuedOn(); !day.isAfter(until); day = day.plusDays(1)) {
            state = Optional.of(state.orElse(Validity.IN_FORCE));
            for (var change : document.changes()) {
                var hasEnded = !state.orElseThrow().isInForce();
                var isLate = change.validity() == Validity.AMENDED
                        || (change.cause() == Cause.TERM && change.validity() == Validity.EXPIRED);
                if (change.effectiveOn().equals(day) && !(hasEnded && isLate)) {
                    state = Optional.of(change.validity());
                }
            }
        }
        return state;
    }

    private static RegisteredDocument random(int id, Random random) {
        var issuedOn = day(random);
        var changes = new ArrayList<ValidityChange>();
        for (var number = 0; number < random.nextInt(5); number++) {
            var effectiveOn = issuedOn.plusDays(random.nextInt(900));
            changes.add(change(number, any(Validity.values(), random), effectiveOn, any(Cause.values(), random)));
        }
        return document(id, issuedOn, changes);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(FIRST_YEAR - 2, 1, 1).plusDays(random.nextInt(365 * (LAST_YEAR - FIRST_YEAR + 2)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static ValidityChange change(long id, Validity validity, LocalDate effectiveOn, Cause cause) {
        return new ValidityChange(
                id, validity, effectiveOn, cause, Optional.empty(), Optional.empty(), "测试", Instant.EPOCH);
    }

    private static RegisteredDocument document(int id, LocalDate issuedOn, List<ValidityChange> changes) {
        return new RegisteredDocument(
                new DocumentKey.OfEntry(new EntryId(id)),
                new AgencyId(1),
                ItemKind.NORMATIVE_DOCUMENT,
                "文件" + id,
                Optional.empty(),
                issuedOn,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("测试"),
                changes);
    }
}
