package org.gongkai.publication.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.act.DueItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that finds what time alone brings about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredDueItems implements DueItems {

    private final JdbcClient database;

    StoredDueItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ItemId> scheduled(Instant until) {
        return database.sql("""
                select item_id from publication.version where state = 'SCHEDULED' and scheduled_for <= ? order by scheduled_for
                """)
                .param(Row.utc(until))
                .query((row, number) -> new ItemId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ItemId> runOut(LocalDate today) {
        return database.sql("""
                select id from publication.item where validity in ('IN_FORCE', 'AMENDED') and expires_on < ? order by id
                """)
                .param(today)
                .query((row, number) -> new ItemId(row.getLong(1)))
                .list();
    }
}
