package org.gongkai.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters on their way. Writing one never waits for a mail server, and a server that is down loses none. */
public interface Outbox {

    /**
     * Lays a letter into the outbox; it leaves once the transaction has committed.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction: an act and its letter stand or fall together
     */
    void add(Mail mail);

    /** Letters not sent yet, those longest under way first. */
    List<Waiting> waiting(int atMost);

    Count count();

    /** Has every letter that waits tried again at once. */
    void tryAgain();

    /** Whether letters go to a mail server; if not, they are laid into a folder for somebody to send. */
    boolean hasServer();

    /**
     * A letter not sent yet.
     *
     * @param trouble what went wrong the last time; empty before the first try
     */
    record Waiting(
            long id,
            String to,
            String subject,
            Instant writtenAt,
            int tries,
            Instant nextTry,
            Optional<String> trouble) {}

    /** @param inTrouble letters that failed at least once */
    record Count(long waiting, long inTrouble, long sent) {}
}
