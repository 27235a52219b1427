package org.gongkai.publication.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.LockProvider;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.FoundItems;
import org.gongkai.publication.FoundItems.Order;
import org.gongkai.publication.ItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is found, in which order, and that nothing public is left out for having been there first. */
@SiteTest
class SearchModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FoundItems found;

    @Autowired
    JdbcClient database;

    @Autowired
    SearchRows rows;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    LockProvider locks;

    private Agency agency;
    private AnItem items;

    @BeforeEach
    void build() {
        var city = ACity.in(context, "sousuo", "搜寻市", 1, 0);
        agency = city.departments().getFirst();
        items = AnItem.of(context, city, agency);
    }

    @Test
    void whatHoldsTheWordsInItsHeadingComesFirstThenTheNewest() {
        var inHeading = published("竹筏渡口整治", "<p>正文</p>");
        var older = published("甲通知", "<p>关于竹筏的说明</p>");
        var newer = published("乙通知", "<p>竹筏检修</p>");

        assertThat(ids("竹筏", Order.RELEVANCE)).containsExactly(inHeading, newer, older);
        assertThat(ids("竹筏", Order.TIME)).containsExactly(newer, older, inHeading);
    }

    @Test
    void pagesFollowOneAnotherThroughHeadingsAndTexts() {
        for (var number = 1; number <= 12; number++) {
            published("芦苇第" + number + "号", "<p>正文</p>");
            published("通知第" + number + "号", "<p>芦苇荡的保护</p>");
        }

        var first = found("芦苇", 1);
        var second = found("芦苇", 2);

        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(first.hits()).hasSize(20);
        assertThat(first.hits().subList(0, 12))
                .allMatch(hit -> hit.line().title().startsWith("芦苇"));
        assertThat(second.hits()).hasSize(4).allMatch(hit -> hit.line().title().startsWith("通知"));
        assertThat(first.hits()).doesNotContainAnyElementsOf(second.hits());
        assertThat(found("芦苇", 3).hits()).isEmpty();
    }

    /** As when a site is brought up to date whose items are older than the search, or than what it keeps. */
    @Test
    void whatWasThereBeforeTheSearchIsMadeSearchableAndWhatIsNotPublicIsNot() {
        var without = published("蓑衣没有行", "<p>正文</p>");
        var old = published("蓑衣旧样子", "<p>正文</p>");
        var withdrawn = items.withdrawn(items.published(items.content("蓑衣撤回了")), Post.DISCLOSURE_OFFICE)
                .id()
                .value();
        database.sql("delete from publication.search_text where item_id = ?")
                .param(without)
                .update();
        database.sql("update publication.search_text set shape = 0, heading = '', grams = '{}' where item_id = ?")
                .param(old)
                .update();
        assertThat(ids("蓑衣", Order.RELEVANCE)).isEmpty();

        var backfill = new SearchBackfill(database, rows, transaction, locks);
        while (backfill.next() > 0) {
            assertThat(database.sql("select count(*) from publication.search_text where item_id = ?")
                            .param(withdrawn)
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        assertThat(ids("蓑衣", Order.RELEVANCE)).containsExactly(old, without);
        assertThat(new SearchBackfill(database, rows, transaction, locks).next())
                .isZero();
    }

    /** A lock is written to the database, every few seconds for as long as the site runs. */
    @Test
    void whoeverHasLookedThroughAllItemsAsksForNoLockAgain() {
        var without = published("斗笠没有行", "<p>正文</p>");
        database.sql("delete from publication.search_text where item_id = ?")
                .param(without)
                .update();
        var asked = new AtomicInteger();
        var backfill = new SearchBackfill(database, rows, transaction, lock -> {
            asked.incrementAndGet();
            return Optional.of(() -> {});
        });

        backfill.look();
        backfill.look();

        assertThat(ids("斗笠", Order.RELEVANCE)).containsExactly(without);
        assertThat(asked).hasValue(1);
    }

    /** Counted is how many hold the words, as if two were many: then the newest are read. */
    @Test
    void bothWaysFindTheSameAndTheOneTellsWhenThereAreTooManyForIt() {
        published("艄公甲", "<p>正文</p>");
        published("通知", "<p>艄公名册</p>");
        var words = Set.of("艄公");
        var sought = new SoughtWords(database, transaction, words, List.of(agency.id()));

        assertThat(sought.byWords(words, List.of(), 21, 1)).isEmpty();
        var found = sought.byWords(words, List.of(), 21, 2).orElseThrow();
        assertThat(found).hasSize(2);
        assertThat(sought.fromNewest(words, List.of(), 21)).isEqualTo(found);
        assertThat(sought.fromNewest(words, found.subList(0, 1), 21)).isEqualTo(found.subList(1, 2));
    }

    private long published(String title, String body) {
        return items.published(items.content(title).withBody(body)).id().value();
    }

    private List<Long> ids(String words, Order order) {
        var result = (FoundItems.Result.Found) found.find(words, List.of(agency.id()), order, 1);
        return result.hits().stream()
                .map(hit -> hit.line().id())
                .map(ItemId::value)
                .toList();
    }

    private FoundItems.Result.Found found(String words, int page) {
        return (FoundItems.Result.Found) found.find(words, List.of(agency.id()), Order.RELEVANCE, page);
    }
}
