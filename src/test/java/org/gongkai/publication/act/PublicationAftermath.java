package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.review.Reviews;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the items after any kill. */
final class PublicationAftermath {

    private final ApplicationContext context;

    PublicationAftermath(ApplicationContext context) {
        this.context = context;
    }

    void check(List<String> acknowledged) {
        var published = new HashSet<Long>();
        for (var id : ids("select id from publication.item")) {
            var item = context.getBean(Items.class).find(new ItemId(id)).orElseThrow();
            if (item.publicSide().isPresent()) {
                isWhole(item);
                published.add(id);
            } else {
                assertThat(item.publishedAt()).isEmpty();
                assertThat(item.state().isUnderWay()).isTrue();
            }
        }
        theSeriesHasNoGap();
        nothingAcknowledgedIsLost(acknowledged, published);
    }

    /** Public means: signed and reviewed, this very version, with one entry of the ledger. */
    private void isWhole(Item item) {
        assertThat(item.state()).isIn(ItemState.PUBLISHED, ItemState.WITHDRAWN);
        assertThat(item.publicSide().orElseThrow().state()).isEqualTo(item.state());
        assertThat(context.getBean(Reviews.class).isApproved(item.matter(), item.sha256()))
                .isTrue();
        assertThat(context.getBean(SecrecyReviews.class).hasPassed(item.matter(), item.sha256()))
                .isTrue();
        var index = item.publicSide().orElseThrow().index().text();
        assertThat(context.getBean(LedgerEntries.class).of(item.matter()))
                .filteredOn(entry -> entry.act().name().equals("publication.publish"))
                .extracting(entry -> entry.act().details().get("index-number"))
                .containsExactly(index);
    }

    private void theSeriesHasNoGap() {
        var gaps = ids("""
                select agency_id from publication.index_serial series
                where last <> (select count(*) from publication.item where item.agency_id = series.agency_id
                               and index_number is not null)
                """);
        assertThat(gaps).isEmpty();
    }

    private void nothingAcknowledgedIsLost(List<String> acknowledged, Set<Long> published) {
        var states = new HashMap<Long, String>();
        acknowledged.forEach(line -> states.put(Long.parseLong(line.split(" ")[1]), line.split(" ")[0]));
        for (Map.Entry<Long, String> entry : states.entrySet()) {
            var item = context.getBean(Items.class)
                    .find(new ItemId(entry.getKey()))
                    .orElseThrow();
            switch (entry.getValue()) {
                case "submitted" -> assertThat(item.state()).isNotEqualTo(ItemState.DRAFT);
                case "published" -> assertThat(published).contains(entry.getKey());
                case "withdrawn" -> assertThat(item.state()).isEqualTo(ItemState.WITHDRAWN);
                default -> throw new AssertionError(entry.getValue());
            }
        }
    }

    private List<Long> ids(String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).list();
    }
}
