package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.FoundItems;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The SQL of the search. It looks at what is in public lists only, at so many candidates, and for so long. */
@Component
class StoredFoundItems implements FoundItems {

    private static final int LINES = 20;
    private static final int LAST_PAGE = 25;
    private static final int LONGEST = 100;
    private static final int AROUND = 40;

    /** The row of words must be that of the version which is public now; whatever went wrong, nothing else is shown. */
    private static final String FOUND = """
            select item.*, words.body, position(:whole in words.heading) > 0 as in_heading
            from publication.search_text words join publication.item on item.id = words.item_id
            where grams @> cast(:grams as text[]) and item.public_state = 'PUBLISHED' and item.public_version = words.version
            """;

    private final JdbcClient database;
    private final TransactionOperations transaction;

    StoredFoundItems(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Result find(String words, Collection<AgencyId> agencies, Order order, int page) {
        var plain = Grams.plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        var grams = Grams.ofQuestion(plain);
        if (grams.isEmpty() || page > LAST_PAGE) {
            return new Result.Found(List.of(), false);
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("whole", plain);
        parameters.put("grams", grams.toArray(String[]::new));
        parameters.put("skip", (page - 1) * LINES);
        parameters.put("agencies", agencies.stream().map(AgencyId::value).toList());
        var sql = FOUND + " and words.agency_id in (:agencies)"
                + switch (order) {
                    case RELEVANCE -> " order by in_heading desc, item.published_at desc, item.id desc";
                    case TIME -> " order by item.published_at desc, item.id desc";
                }
                + " offset :skip limit " + (LINES + 1);
        try {
            return transaction.execute(status -> {
                database.sql("set local statement_timeout = '2s'").update();
                var hits = database.sql(sql)
                        .params(parameters)
                        .query((row, number) -> hit(row, number, plain))
                        .list();
                return new Result.Found(hits.subList(0, Math.min(hits.size(), LINES)), hits.size() > LINES);
            });
        } catch (QueryTimeoutException tooMany) {
            return new Result.TooMany();
        }
    }

    private static Hit hit(ResultSet row, int number, String plain) throws SQLException {
        return new Hit(Lists.line(row, number), around(row.getString("body"), plain));
    }

    private static Optional<String> around(String body, String plain) {
        var at = body.indexOf(plain);
        if (at < 0) {
            return Optional.empty();
        }
        var from = body.offsetByCodePoints(at, -Math.min(AROUND, body.codePointCount(0, at)));
        var end = at + plain.length();
        var until = body.offsetByCodePoints(end, Math.min(AROUND, body.codePointCount(end, body.length())));
        return Optional.of((from > 0 ? "…" : "") + body.substring(from, until) + (until < body.length() ? "…" : ""));
    }
}
