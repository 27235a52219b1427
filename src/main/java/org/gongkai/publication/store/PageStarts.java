package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.ListQuery.Position;
import org.gongkai.publication.PublicPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The SQL of where pages begin. It is noted when a list that has outgrown its last page is read; whoever publishes does nothing for it. */
@Component
class PageStarts {

    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 72))) as locked";

    private final JdbcClient database;
    private final TransactionOperations transaction;

    PageStarts(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** @param position empty for the first page, which begins with the list */
    record Start(int page, Optional<Position> position) {
        static final Start FIRST = new Start(1, Optional.empty());

        ListQuery in(ListQuery query) {
            return position.map(query::from).orElse(query);
        }
    }

    Start last(String list) {
        return database.sql("select * from publication.list_page where list = ? order by page desc limit 1")
                .param(list)
                .query(PageStarts::start)
                .optional()
                .orElse(Start.FIRST);
    }

    /** Of the pages that there are, from one to another. */
    List<Start> between(String list, int first, int last) {
        var noted = database.sql(
                        "select * from publication.list_page where list = ? and page between ? and ? order by page")
                .params(list, first, last)
                .query(PageStarts::start)
                .list();
        return first == 1
                ? Stream.concat(Stream.of(Start.FIRST), noted.stream()).toList()
                : noted;
    }

    /** Notes the pages that have come since. */
    void extend(String list, ListQuery query) {
        transaction.executeWithoutResult(status -> {
            database.sql(LOCK).param(list).query(Integer.class).single();
            follow(list, query, last(list));
        });
    }

    private void follow(String list, ListQuery query, Start start) {
        var parameters = new HashMap<String, Object>();
        var where = Lists.where(start.in(query), parameters);
        parameters.put("list", list);
        parameters.put("page", start.page());
        parameters.put("lines", PublicPages.LINES);
        database.sql("""
                insert into publication.list_page (list, page, published_at, item_id)
                select :list, :page + (place - 1) / :lines, published_at, id
                from (select published_at, id, row_number() over (order by published_at, id) as place
                      from publication.item %s) as line
                where place > 1 and place %% :lines = 1
                """.formatted(where)).params(parameters).update();
    }

    void forget(String lists, Instant line) {
        database.sql("delete from publication.list_page where starts_with(list, ?) and published_at > ?")
                .params(lists, Row.utc(line))
                .update();
    }

    private static Start start(ResultSet row, int number) throws SQLException {
        var at = Row.instant(row, "published_at").orElseThrow();
        return new Start(row.getInt("page"), Optional.of(new Position(at, new ItemId(row.getLong("item_id")))));
    }
}
