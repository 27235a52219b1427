package org.gongkai.access.act;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.Attempts;
import org.gongkai.access.Attempts.Attempt;
import org.gongkai.access.Attempts.Kind;
import org.gongkai.access.KnownBrowsers;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes guessing slow without ever locking anybody out.
 *
 * <p>A browser its owner has signed in with before is counted by itself, so failures elsewhere do not delay the owner there.
 */
@Component
class Delay {

    private static final Logger log = LoggerFactory.getLogger(Delay.class);

    private final Attempts attempts;
    private final KnownBrowsers browsers;
    private final AccessLedger ledger;
    private final TransactionOperations transaction;
    private final Clock clock;

    Delay(
            Attempts attempts,
            KnownBrowsers browsers,
            AccessLedger ledger,
            TransactionOperations transaction,
            Clock clock) {
        this.attempts = attempts;
        this.browsers = browsers;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What an attempt is counted for. */
    record Count(Kind kind, String subject) {}

    List<Count> countsOf(String name, Optional<Person> person, Origin origin) {
        var isKnown = person.filter(each -> browsers.knows(each.id(), origin.browser()))
                .isPresent();
        return isKnown
                ? List.of(new Count(Kind.BROWSER, name + " " + origin.browser()))
                : List.of(new Count(Kind.NAME, name), new Count(Kind.ADDRESS, origin.network()));
    }

    static List<Count> countsOfCodes(Person person) {
        return List.of(new Count(Kind.CODE, Long.toString(person.id().value())));
    }

    /** How long to wait before anything is looked at; empty when the attempt may be made, and is counted. */
    Optional<Duration> before(List<Count> counts, Optional<Person> person, Origin origin) {
        for (var count : counts) {
            switch (attempts.begin(count.kind(), count.subject(), clock.instant())) {
                case Attempt.TooEarly(var left) -> {
                    return Optional.of(left);
                }
                case Attempt.Allowed(var failures) -> note(count.kind(), failures - 1, person, origin);
            }
        }
        return Optional.empty();
    }

    void succeeded(List<Count> counts) {
        counts.forEach(count -> attempts.succeeded(count.kind(), count.subject()));
    }

    void remember(Person person, Origin origin) {
        browsers.remember(person.id(), origin.browser(), clock.instant());
    }

    /** Series of failures are noted when they reach five, ten, twenty and so on, so that the ledger cannot be flooded. */
    private void note(Kind kind, int failures, Optional<Person> person, Origin origin) {
        if (!isMilestone(failures, kind.free())) {
            return;
        }
        if (kind == Kind.ADDRESS) {
            log.warn("{} failed attempts to sign in from {}", failures, origin.address());
            return;
        }
        person.ifPresent(each -> transaction.executeWithoutResult(status -> ledger.append(
                Actor.SYSTEM,
                each,
                "access.failed-sign-ins",
                Map.of("failures", Integer.toString(failures), "address", origin.address()))));
    }

    private static boolean isMilestone(int failures, int first) {
        return failures >= first && failures % first == 0 && Integer.bitCount(failures / first) == 1;
    }
}
