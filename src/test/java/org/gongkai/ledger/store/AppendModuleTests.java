package org.gongkai.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.OrganisationChanged;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class AppendModuleTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Agencies agencies;

    @Autowired
    ApplicationEventPublisher events;

    private AgencyId agency = new AgencyId(0);

    @BeforeEach
    void enterAgency() {
        agency = newAgency();
    }

    @Test
    void whatIsEnteredIsReadAgain() {
        var act = act(agency, 7).on(3, "AB".repeat(32)).because("数据已核对").with(Map.of("b", "二", "a", "一"));

        transaction.executeWithoutResult(status -> ledger.append(Actor.SYSTEM, act));

        var entry = of(agency).getFirst();
        assertThat(entry.act()).isEqualTo(act);
        assertThat(entry.by()).isEqualTo(Entry.By.of(Actor.SYSTEM));
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entries.of(new Matter("trial-" + agency.value(), 7))).containsExactly(entry);
    }

    @Test
    void actOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> ledger.append(Actor.SYSTEM, act(agency, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(of(agency)).isEmpty();
    }

    @Test
    void actThatIsRolledBackLeavesNoGap() {
        append(agency, 1);
        transaction.executeWithoutResult(status -> {
            ledger.append(Actor.SYSTEM, act(agency, 2));
            status.setRollbackOnly();
        });
        append(agency, 3);

        assertThat(of(agency)).extracting(Entry::number).containsExactly(2L, 1L);
    }

    @Test
    void actFallsWithItsEntry() {
        var name = "不应存在的机关" + agency.value();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    agencies.named(name);
                    ledger.append(Actor.SYSTEM, act(agency, 1).because("no such character: \0"));
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(agencies.knownAs(name)).isEmpty();
        assertThat(of(agency)).isEmpty();
    }

    @Test
    void actWithinAnotherKeepsItsOwnEntries() {
        var within = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            ledger.append(Actor.SYSTEM, act(agency, 1));
            within.executeWithoutResult(inner -> ledger.append(Actor.SYSTEM, act(agency, 2)));
            status.setRollbackOnly();
        });

        assertThat(of(agency)).extracting(entry -> entry.act().matter().id()).containsExactly(2L);
    }

    @Test
    void changesOfTheOrganisationAreEnteredInTheirTransaction() {
        transaction.executeWithoutResult(status -> events.publishEvent(new OrganisationChanged(
                Actor.SYSTEM,
                agency,
                "agency",
                agency.value(),
                "organisation.trial",
                Optional.of("机构改革"),
                Map.of("name", "新名"))));

        assertThat(entries.of(new Matter("agency", agency.value())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act().name()).isEqualTo("organisation.trial");
                    assertThat(entry.act().reason()).contains("机构改革");
                });
    }

    @Test
    void manyAtOnceAreNumberedWithoutGaps() throws Exception {
        var chains = List.of(agency, newAgency(), newAgency());
        var each = 40;
        inParallel(IntStream.range(0, 8)
                .mapToObj(thread -> done(() -> IntStream.range(0, each)
                        .forEach(i -> transaction.executeWithoutResult(status -> {
                            ledger.append(Actor.SYSTEM, act(chains.get((thread + i) % chains.size()), i));
                            if (i % 5 == 0) {
                                status.setRollbackOnly();
                            }
                        }))))
                .toList());

        var total = 0L;
        for (var chain : chains) {
            var numbers = numbers(chain);
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            total += numbers.size();
        }
        assertThat(total).isEqualTo(8 * each * 4 / 5);
    }

    @Test
    void actsThatWriteInTwoChainsInOppositeOrderDoNotStopEachOther() throws Exception {
        var other = newAgency();
        var each = 60;
        inParallel(List.of(
                done(() -> IntStream.range(0, each).forEach(i -> both(agency, other))),
                done(() -> IntStream.range(0, each).forEach(i -> both(other, agency)))));

        assertThat(numbers(agency)).hasSize(2 * each);
        assertThat(numbers(other)).hasSize(2 * each);
    }

    private void both(AgencyId one, AgencyId two) {
        transaction.executeWithoutResult(status -> {
            ledger.append(Actor.SYSTEM, act(one, 1));
            ledger.append(Actor.SYSTEM, act(two, 1));
        });
    }

    private static Callable<Void> done(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static void inParallel(List<Callable<Void>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (var result : threads.invokeAll(works)) {
                result.get();
            }
        }
    }

    private AgencyId newAgency() {
        return agencies.named("台账试验机关" + NEXT.incrementAndGet()).id();
    }

    private void append(AgencyId to, long matter) {
        transaction.executeWithoutResult(status -> ledger.append(Actor.SYSTEM, act(to, matter)));
    }

    private static Act act(AgencyId to, long matter) {
        return Act.of(to, new Matter("trial-" + to.value(), matter), "trial.act");
    }

    private List<Entry> of(AgencyId chain) {
        return entries.of(chain, LedgerEntries.Filter.NONE).entries();
    }

    private List<Long> numbers(AgencyId chain) {
        return database.sql("select number from ledger.entry where agency_id = ? order by number")
                .param(chain.value())
                .query(Long.class)
                .list();
    }
}
