package org.gongkai.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.ledger.chain.Chains;
import org.gongkai.ledger.chain.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes down every chain's head in a file of the data folder, daily and at each start and stop, for the operator to copy elsewhere. */
@Component
class HeadFiles {

    private static final Logger log = LoggerFactory.getLogger(HeadFiles.class);
    private static final int KEPT = 400;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z.jsonl'").withZone(ZoneOffset.UTC);

    private final DataSource database;
    private final Path folder;
    private final Clock clock;

    HeadFiles(DataSource database, @Value("${gongkai.data}") Path data, Clock clock) {
        this.database = database;
        this.folder = data.resolve("ledger-heads");
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "ledger.heads", lockAtLeastFor = "PT1M")
    public void write() {
        try {
            var now = clock.instant();
            var heads = heads();
            Files.createDirectories(folder);
            var file = folder.resolve(NAME.format(now));
            var draft = Files.write(
                    folder.resolve(".heads.new"), heads.stream().map(Head::json).toList());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            drop();
        } catch (IOException | SQLException failure) {
            log.warn("the heads of the ledger could not be noted down", failure);
        }
    }

    @EventListener({ApplicationReadyEvent.class, ContextClosedEvent.class})
    void writeAtStartAndStop() {
        write();
    }

    private List<Head> heads() throws SQLException {
        try (var chains = new Chains(database.getConnection())) {
            return chains.heads(Optional.empty(), clock.instant());
        }
    }

    /** The oldest give way; more than a year of days stays. */
    private void drop() throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                Files.delete(old);
            }
        }
    }
}
