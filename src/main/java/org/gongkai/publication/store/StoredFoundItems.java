package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** The row of words must be that of the version which is public now; whatever went wrong, nothing else is shown. */
    private static final String SHOWN = """
            select item.*, words.body
            from publication.search_text words join publication.item on item.id = words.item_id
            where item.id in (:ids) and item.public_state = 'PUBLISHED' and item.public_version = words.version
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
        var sought = new SoughtWords(database, transaction, grams, agencies);
        var skip = (page - 1) * LINES;
        try {
            var ids = switch (order) {
                case RELEVANCE -> sought.headingsFirst(skip, LINES + 1);
                case TIME -> sought.newest(skip, LINES + 1);
            };
            return new Result.Found(shown(ids.subList(0, Math.min(ids.size(), LINES)), plain), ids.size() > LINES);
        } catch (QueryTimeoutException tooMany) {
            return new Result.TooMany();
        }
    }

    private List<Hit> shown(List<Long> ids, String plain) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var hits = database.sql(SHOWN)
                .param("ids", ids)
                .query((row, number) -> hit(row, number, plain))
                .list();
        return hits.stream()
                .sorted(Comparator.comparing(hit -> ids.indexOf(hit.line().id().value())))
                .toList();
    }

    private static Hit hit(ResultSet row, int number, String plain) throws SQLException {
        return new Hit(Lists.line(row, number), Surroundings.of(row.getString("body"), plain));
    }
}
