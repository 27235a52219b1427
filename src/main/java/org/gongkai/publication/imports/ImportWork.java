package org.gongkai.publication.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.gongkai.organisation.Agencies;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.workbench.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works at the imports, one after the other, a chunk of rows a transaction: what stops in the middle goes on from the last chunk, in whichever
 * process.
 */
@Component
public class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final Words WORDS = Words.in("imports");
    private static final int CHUNK = 1_000;
    private static final int PUBLISHED_AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ImportRegister register;
    private final ImportPublishing publishing;
    private final Sources sources;
    private final BesideRows beside;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final SiteProfiles profiles;
    private final OneOwner numbers;
    private final TransactionTemplate transaction;
    private final LockingTaskExecutor locks;
    private final Clock clock;

    ImportWork(
            ImportRegister register,
            ImportPublishing publishing,
            Sources sources,
            BesideRows beside,
            Agencies agencies,
            Catalogue catalogue,
            SiteProfiles profiles,
            OneOwner numbers,
            TransactionTemplate transaction,
            LockProvider locks,
            Clock clock) {
        this.register = register;
        this.publishing = publishing;
        this.sources = sources;
        this.beside = beside;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.numbers = numbers;
        this.transaction = transaction;
        this.locks = new DefaultLockingTaskExecutor(locks);
        this.clock = clock;
    }

    /** Looks without a lock first: mostly there is nothing to do. */
    @Scheduled(fixedDelay = 2_000)
    public void look() {
        if (transaction.execute(status -> register.atWork()).isPresent()) {
            locks.executeWithLock((Runnable) this::run, lock());
        }
    }

    private LockConfiguration lock() {
        // The database's clock decides who holds it.
        return new LockConfiguration(
                Instant.now(Clock.systemUTC()), "publication.imports", LONGEST.plusMinutes(5), Duration.ZERO);
    }

    private void run() {
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var next = next(); next.isPresent() && System.nanoTime() < end; next = next()) {
            work(next.get());
        }
    }

    private Optional<ImportId> next() {
        return transaction.execute(status -> register.atWork());
    }

    private void work(ImportId id) {
        try {
            var batch = locked(id);
            switch (batch.state()) {
                case READING -> read(batch);
                case CREATING -> create(id);
                case PUBLISHING -> publish(id);
                case READ, CREATED, IN_REVIEW, PUBLISHED, CANCELLED, BROKEN -> {}
            }
        } catch (UnreadableSourceException unreadable) {
            broken(id, WORDS.of(unreadable.key(), unreadable.arguments().toArray()));
        } catch (IOException | RuntimeException fault) {
            log.error("import {}", id.value(), fault);
            broken(id, WORDS.of("source.fault"));
        }
    }

    private void read(ImportBatch batch) throws IOException, UnreadableSourceException {
        var agency = agencies.find(batch.agency()).orElseThrow();
        var terms = Terms.of(agency, catalogue.of(agency.id()), batch, codes(batch), LocalDate.now(clock));
        try (var source = sources.open(agency, batch)) {
            source.skip(batch.taken());
            var files = beside.of(source.folder(), batch.agency(), batch.drafter());
            for (var rows = source.next(CHUNK); !rows.isEmpty(); rows = source.next(CHUNK)) {
                var read = rows.parallelStream()
                        .map(row -> RowReading.of(terms, files, row))
                        .toList();
                var goesOn = inState(
                        batch.id(),
                        ImportState.READING,
                        current -> register.read(current, numbers.checked(agency.id(), read), now()));
                if (!goesOn) {
                    return;
                }
            }
        }
        inState(batch.id(), ImportState.READING, current -> register.move(current, ImportState.READ, now()));
    }

    private Set<String> codes(ImportBatch batch) {
        var codes = new HashSet<>(batch.formerCodes());
        profiles.of(batch.agency()).code().ifPresent(codes::add);
        return codes;
    }

    private void create(ImportId id) {
        var goesOn = true;
        while (goesOn) {
            goesOn = inState(id, ImportState.CREATING, batch -> {
                var reached = register.create(batch, CHUNK, now());
                if (reached >= batch.taken()) {
                    register.seal(batch, now());
                    register.move(batch, ImportState.CREATED, now());
                } else {
                    register.reached(batch, reached, now());
                }
            });
        }
    }

    private void publish(ImportId id) {
        var goesOn = true;
        while (goesOn) {
            goesOn = inState(id, ImportState.PUBLISHING, batch -> publishing.next(batch, PUBLISHED_AT_ONCE));
        }
    }

    /** One step of work in a transaction; false once somebody has moved the import elsewhere, or the work is done. */
    private boolean inState(ImportId id, ImportState state, Consumer<ImportBatch> step) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var batch = register.lock(id).orElseThrow();
            if (batch.state() != state) {
                return false;
            }
            step.accept(batch);
            return true;
        }));
    }

    private ImportBatch locked(ImportId id) {
        return transaction.execute(status -> register.lock(id).orElseThrow());
    }

    private void broken(ImportId id, String trouble) {
        transaction.executeWithoutResult(
                status -> register.broken(register.lock(id).orElseThrow(), trouble, now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
