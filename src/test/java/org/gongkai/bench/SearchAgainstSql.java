package org.gongkai.bench;

import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.bench.MadeWords.Sought;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.FoundItems;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search for a common and for a rare word among 10,000 and 1,000,000 items, against the statements one would write first. */
final class SearchAgainstSql {

    private static final int MILLION = 1_000_000;

    /** Without any index of words: from the newest on, until enough hold the word. */
    private static final String LIKE = """
            select item_id, heading, body from publication.search_text
            where heading like :pattern or body like :pattern
            order by published_at desc limit 21
            """;

    /** All that the index of words gives, sorted. */
    private static final String LOOK_UP = """
            select item_id, heading, body
            from (select * from publication.search_text where grams @> array[cast(:word as text)] offset 0) held
            order by published_at desc limit 21
            """;

    private final JdbcClient owner;
    private final FoundItems found;
    private final List<AgencyId> agencies;

    private SearchAgainstSql(ConfigurableApplicationContext site, long model) throws Exception {
        this.owner = TableOwner.of(site);
        // Both by an index, if there is one: by the newest, or by the words.
        owner.sql("set enable_seqscan = off").update();
        this.found = site.getBean(FoundItems.class);
        this.agencies = List.of(new AgencyId(owner.sql("select agency_id from publication.item where id = ?")
                .param(model)
                .query(Long.class)
                .single()));
    }

    static void main() throws Exception {
        var model = 0L;
        try (var site = SpringApplication.run(Gongkai.class)) {
            var city = ACity.in(site, "bench", "测速市", 1, 0);
            var items = AnItem.of(site, city, city.departments().getFirst());
            model = items.published(items.content("通知")).id().value();
            var owner = TableOwner.of(site);
            new MadeItems(owner).upTo(MadeWords.TEXTS, model);
            new MadeWords(owner).write();
        }
        try (var site = SpringApplication.run(Gongkai.class)) {
            var bench = new SearchAgainstSql(site, model);
            bench.awaitBackfill();
            bench.compare(MadeWords.TEXTS);
            new MadeItems(bench.owner).linesUpTo(MILLION, model);
            new MadeWords(bench.owner).repeat();
            bench.compare(MILLION);
        }
    }

    /** The items were laid in past the acts; the site makes them searchable by itself. */
    private void awaitBackfill() throws InterruptedException {
        while (rows() < 2) {
            Thread.sleep(10);
        }
        var first = rows();
        var begun = System.nanoTime();
        while (rows() < MadeWords.TEXTS + 1) {
            Thread.sleep(10);
        }
        System.out.printf(
                Locale.ROOT,
                "items from before made searchable: %.0f a second%n",
                (MadeWords.TEXTS + 1 - first) * 1e9 / (System.nanoTime() - begun));
    }

    private long rows() {
        return owner.sql("select count(*) from publication.search_text")
                .query(Long.class)
                .single();
    }

    private void compare(int items) throws Exception {
        for (var sought : Sought.values()) {
            var title = "%s word, %,d items".formatted(sought.name().toLowerCase(Locale.ROOT), items);
            new Rounds(3, 7)
                    .compare(
                            title + ": by relevance",
                            "search",
                            () -> found(sought, FoundItems.Order.RELEVANCE),
                            "like '%word%'",
                            () -> statement(LIKE, "pattern", "%" + sought.word + "%"),
                            1);
            new Rounds(3, 7)
                    .compare(
                            title + ": by time",
                            "search",
                            () -> found(sought, FoundItems.Order.TIME),
                            "index of words, then sorted",
                            () -> statement(LOOK_UP, "word", sought.word),
                            2);
        }
    }

    private long found(Sought sought, FoundItems.Order order) {
        return switch (found.find(sought.word, agencies, order, 1)) {
            case FoundItems.Result.Found(var hits, var more) -> hits.size();
            case FoundItems.Result.TooMany() -> throw new IllegalStateException("too many " + sought);
        };
    }

    private long statement(String sql, String name, String value) {
        return owner.sql(sql)
                .param(name, value)
                .query((row, number) -> row.getString("body").length())
                .list()
                .size();
    }
}
