package org.gongkai.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes, by night, files that no module holds, and what stayed behind of uploads and of processes that were killed. */
@Component
class FileSweep {

    private static final Logger log = LoggerFactory.getLogger(FileSweep.class);

    /** So long a file may lie there before whoever brought it refers to it. */
    static final Duration GRACE = Duration.ofDays(7);

    private static final int AT_ONCE = 500;

    private final FileBytes bytes;
    private final IncomingFolder incoming;
    private final FileRows rows;
    private final List<FileKeeper> keepers;
    private final TransactionOperations transaction;
    private final Clock clock;

    FileSweep(
            FileBytes bytes,
            IncomingFolder incoming,
            FileRows rows,
            List<FileKeeper> keepers,
            TransactionOperations transaction,
            Clock clock) {
        this.bytes = bytes;
        this.incoming = incoming;
        this.rows = rows;
        this.keepers = keepers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "platform.files", lockAtMostFor = "PT2H")
    void everyNight() throws IOException {
        var removed = removeUnheld();
        var discarded = incoming.discardUntouchedSince(clock.instant().minus(GRACE));
        if (removed + discarded > 0) {
            log.info("files removed that nobody holds: {}; unfinished uploads removed: {}", removed, discarded);
        }
    }

    /** @return files removed */
    int removeUnheld() throws IOException {
        var time = clock.instant().minus(GRACE);
        var removed = 0;
        for (var after = ""; ; ) {
            var some = rows.untouchedSince(time, after, AT_ONCE);
            if (some.isEmpty()) {
                return removed + removeUnlisted(time);
            }
            removed += remove(unheld(some), time);
            after = some.getLast();
        }
    }

    /** Bytes whose transaction was rolled back or cut short, so that no row tells of them. */
    private int removeUnlisted(Instant time) throws IOException {
        var unlisted = new ArrayList<String>();
        bytes.before(time, sha256 -> {
            if (rows.find(sha256).isEmpty()) {
                unlisted.add(sha256);
            }
        });
        return remove(unheld(unlisted), time);
    }

    private Collection<String> unheld(Collection<String> some) {
        var unheld = new HashSet<>(some);
        keepers.forEach(keeper -> unheld.removeAll(keeper.holds(some)));
        return unheld;
    }

    private int remove(Collection<String> unheld, Instant time) {
        var removed = 0;
        for (var sha256 : unheld) {
            removed += Boolean.TRUE.equals(transaction.execute(status -> remove(sha256, time))) ? 1 : 0;
        }
        return removed;
    }

    private boolean remove(String sha256, Instant time) {
        rows.lock(sha256);
        // Somebody may have come to hold it since the list was made.
        if (unheld(List.of(sha256)).isEmpty() || !rows.remove(sha256, time)) {
            return false;
        }
        try {
            bytes.remove(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
