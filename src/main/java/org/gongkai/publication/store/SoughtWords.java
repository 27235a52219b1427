package org.gongkai.publication.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The ids of items that hold some words, the newest first, or first those that hold them in the heading. */
record SoughtWords(
        JdbcClient database, TransactionOperations transaction, Set<String> grams, Collection<AgencyId> agencies) {

    private static final String HELD = """
            from publication.search_text
            where grams @> cast(:grams as text[]) and agency_id in (:agencies)
            """;

    private static final String NEWEST = " order by published_at desc, item_id desc limit :many";

    /** Reads the newest items until enough of them hold the words, or by the words; whichever the statistics promise to be less work. */
    private static final String EITHER_WAY = "select item_id " + HELD + "%s" + NEWEST;

    /** However many hold the words, all are looked at by the index of words. */
    private static final String BY_WORDS =
            "with held as materialized (select item_id, published_at " + HELD + "%s) select item_id from held" + NEWEST;

    List<Long> newest(int skip, int many) {
        return ids(grams, "", skip + many).stream().skip(skip).toList();
    }

    List<Long> headingsFirst(int skip, int many) {
        var inHeading = SearchText.inHeading(grams);
        var headings = ids(inHeading, "", skip + many);
        if (headings.size() == skip + many) {
            return headings.subList(skip, headings.size());
        }
        var others = ids(grams, " and not grams @> cast(:headings as text[])", skip + many - headings.size());
        return Stream.concat(headings.stream(), others.stream()).skip(skip).toList();
    }

    /**
     * Words that were common once but are not now make the first way long, since the newest do not hold them; then the other is taken.
     *
     * @throws QueryTimeoutException when neither comes to an end in time
     */
    private List<Long> ids(Set<String> held, String but, int many) {
        try {
            return ids(EITHER_WAY.formatted(but), "500ms", held, many);
        } catch (QueryTimeoutException longer) {
            return byWords(held, but, many);
        }
    }

    List<Long> byWords(Set<String> held, String but, int many) {
        return ids(BY_WORDS.formatted(but), "2s", held, many);
    }

    private List<Long> ids(String sql, String longest, Set<String> held, int many) {
        return transaction.execute(status -> {
            // Which way is quick depends on the words, so it is not decided once for all.
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            database.sql("set local statement_timeout = '" + longest + "'").update();
            return database.sql(sql)
                    .params(Map.of(
                            "grams", held.toArray(String[]::new),
                            "headings", SearchText.inHeading(grams).toArray(String[]::new),
                            "agencies", agencies.stream().map(AgencyId::value).toList(),
                            "many", many))
                    .query(Long.class)
                    .list();
        });
    }
}
