package org.gongkai.access;

import java.util.Optional;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.act.FirstAdministrator;
import org.gongkai.workbench.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Prints a one-time password, on the console and nowhere else: the first administrator's when nobody has been entered yet, and one that the
 * operator asks for with {@code ./gongkai reset-password NAME}.
 */
@Component
@Order(3)
final class FirstSignIn implements ApplicationRunner {

    private static final String NAME = "admin";

    private final FirstAdministrator first;
    private final ResetPassword reset;
    private final People people;
    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final String asked;
    private final Words words = Words.in("access");

    FirstSignIn(
            FirstAdministrator first,
            ResetPassword reset,
            People people,
            Accounts accounts,
            TransactionOperations transaction,
            @Value("${gongkai.reset-password:}") String asked) {
        this.first = first;
        this.reset = reset;
        this.people = people;
        this.accounts = accounts;
        this.transaction = transaction;
        this.asked = asked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var printed = asked.isEmpty() ? ofFirst().or(this::reminder) : Optional.of(reset(asked));
        printed.ifPresent(FirstSignIn::print);
    }

    /** A start that was only for a password ends when everything else is up, so that it stops in order. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void end(ApplicationReadyEvent ready) {
        if (!asked.isEmpty()) {
            ready.getApplicationContext().close();
        }
    }

    /** Person and password come into being together: an administrator without a way in would shut everybody out. */
    private Optional<String> ofFirst() {
        return transaction.execute(status -> switch (first.of(NAME, words.of("first.name"), words.of("first.title"))) {
            case Change.Made<Person>(var person) -> Optional.of(words.of("first.made", NAME, reset.byOperator(person)));
            case Change.Refused<Person> thereIsSomebody -> Optional.<String>empty();
        });
    }

    /** As long as nobody has ever signed in, the first password may be lost. */
    private Optional<String> reminder() {
        return accounts.hasAnybodySignedIn() || people.withSignInName(NAME).isEmpty()
                ? Optional.empty()
                : Optional.of(words.of("first.waiting", NAME));
    }

    private String reset(String name) {
        return people.withSignInName(name)
                .map(person -> words.of("first.reset", name, reset.byOperator(person)))
                .orElseGet(() -> words.of("first.unknown", name));
    }

    /** Not to the log, which others may read and which is kept. */
    private static void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
