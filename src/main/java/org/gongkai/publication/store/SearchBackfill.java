package org.gongkai.publication.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.gongkai.publication.ItemId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes what is searched of public items that were there before the search was, or before it kept what it keeps now; the newest first, some a
 * transaction. Once after each start it looks through all of them: what was interrupted goes on where it stopped.
 */
@Component
class SearchBackfill {

    private static final Logger log = LoggerFactory.getLogger(SearchBackfill.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** An act that has just the item under its hands makes the row itself; nobody waits for the other. */
    private static final String LACKING = """
            select id from publication.item
            where public_state = 'PUBLISHED' and id < :below and not exists (
                select from publication.search_text where item_id = id and version = public_version and shape = :shape)
            order by id desc limit :many
            for share of item skip locked
            """;

    private final JdbcClient database;
    private final SearchRows rows;
    private final TransactionOperations transaction;
    private final LockingTaskExecutor locks;
    private long below = Long.MAX_VALUE;

    SearchBackfill(JdbcClient database, SearchRows rows, TransactionOperations transaction, LockProvider locks) {
        this.database = database;
        this.rows = rows;
        this.transaction = transaction;
        this.locks = new DefaultLockingTaskExecutor(locks);
    }

    /** Asks for no lock once it has been through: a lock is written to the database. */
    @Scheduled(initialDelay = 10_000, fixedDelay = 5_000)
    void look() {
        if (below > 0) {
            locks.executeWithLock((Runnable) this::work, lock());
        }
    }

    private static LockConfiguration lock() {
        // The database's clock decides who holds it.
        return new LockConfiguration(
                Instant.now(Clock.systemUTC()), "publication.search-backfill", LONGEST.multipliedBy(3), Duration.ZERO);
    }

    private void work() {
        var begun = System.nanoTime();
        var made = 0;
        var more = true;
        while (more && System.nanoTime() - begun < LONGEST.toNanos()) {
            var count = next();
            made += count;
            more = count > 0;
        }
        if (made > 0) {
            log.info(
                    "made {} items searchable in {} s",
                    made,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    /** @return how many were made; none once all have been looked at */
    int next() {
        return transaction.execute(status -> {
            var lacking = database.sql(LACKING)
                    .param("below", below)
                    .param("shape", SearchText.SHAPE)
                    .param("many", AT_ONCE)
                    .query(Long.class)
                    .list();
            lacking.forEach(id -> rows.refresh(new ItemId(id)));
            below = lacking.isEmpty() ? 0 : lacking.getLast();
            return lacking.size();
        });
    }
}
