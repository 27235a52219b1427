package org.gongkai.publication.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The ids of items that hold some words, the newest first, or first those that hold them in the heading.
 *
 * <p>Words that few hold are looked up by the index of words, and what is found is sorted. Words that many hold are found by reading items from
 * the newest until enough of them hold the words. Which it is, is counted: statistics know of a rare word only that it is none of the common ones.
 */
record SoughtWords(
        JdbcClient database, TransactionOperations transaction, Set<String> grams, Collection<AgencyId> agencies) {

    /** As many are fetched and sorted in some milliseconds; when more hold the words, the newest thousands have enough of them. */
    private static final int FEW = 5_000;

    private static final String HELD = """
            from publication.search_text
            where grams @> cast(:grams as text[]) and agency_id in (:agencies) and item_id <> all(cast(:but as bigint[]))
            """;

    private static final String NEWEST = " order by published_at desc, item_id desc limit :many";

    /** A row without an id tells that there are more than are looked at. */
    private static final String BY_WORDS = "with held as materialized (select item_id, published_at " + HELD
            + " limit :most) (select item_id from held" + NEWEST
            + ") union all select null from held having count(*) = :most";

    private static final String FROM_NEWEST = "select item_id " + HELD + NEWEST;

    /** How the planner goes about it, and for how long. */
    private enum Way {
        BY_WORDS("off", "on", "2s"),
        FROM_NEWEST("on", "off", "1s");

        private final String indexScan;
        private final String bitmapScan;
        private final String longest;

        Way(String indexScan, String bitmapScan, String longest) {
            this.indexScan = indexScan;
            this.bitmapScan = bitmapScan;
            this.longest = longest;
        }
    }

    List<Long> newest(int skip, int many) {
        return ids(grams, List.of(), skip + many).stream().skip(skip).toList();
    }

    List<Long> headingsFirst(int skip, int many) {
        var headings = ids(SearchText.inHeading(grams), List.of(), skip + many);
        if (headings.size() == skip + many) {
            return headings.subList(skip, headings.size());
        }
        var others = ids(grams, headings, skip + many - headings.size());
        return Stream.concat(headings.stream(), others.stream()).skip(skip).toList();
    }

    /** @throws QueryTimeoutException when no way comes to an end in time */
    private List<Long> ids(Set<String> held, List<Long> but, int many) {
        return byWords(held, but, many, FEW).orElseGet(() -> fromNewest(held, but, many));
    }

    /** Words that were common once but are not now make the way from the newest long; then all that hold them are fetched. */
    List<Long> fromNewest(Set<String> held, List<Long> but, int many) {
        try {
            return ids(Way.FROM_NEWEST, FROM_NEWEST, held, but, many, 0);
        } catch (QueryTimeoutException longer) {
            return byWords(held, but, many, Integer.MAX_VALUE).orElseThrow();
        }
    }

    /** Empty where more hold the words than are looked at. */
    Optional<List<Long>> byWords(Set<String> held, List<Long> but, int many, int few) {
        var ids = ids(Way.BY_WORDS, BY_WORDS, held, but, many, few + 1L);
        return ids.contains(0L) ? Optional.empty() : Optional.of(ids);
    }

    private List<Long> ids(Way way, String sql, Set<String> held, List<Long> but, int many, long most) {
        return transaction.execute(status -> {
            database.sql("""
                            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('work_mem', '32MB', true),
                                set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', ?, true),
                                set_config('enable_bitmapscan', ?, true), set_config('statement_timeout', ?, true)
                            """)
                    .params(way.indexScan, way.bitmapScan, way.longest)
                    .query((row, number) -> number)
                    .list();
            return database.sql(sql)
                    .params(Map.of(
                            "grams", held.toArray(String[]::new),
                            "but", but.toArray(Long[]::new),
                            "agencies", agencies.stream().map(AgencyId::value).toList(),
                            "many", many,
                            "most", most))
                    .query((row, number) -> row.getLong(1))
                    .list();
        });
    }
}
