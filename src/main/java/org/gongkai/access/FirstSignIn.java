package org.gongkai.access;

import java.util.Optional;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.act.FirstAdministrator;
import org.gongkai.workbench.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Prints a one-time password, on the console and nowhere else: the first administrator's when nobody has been entered yet, and one that the
 * operator asks for with {@code reset-password}.
 */
@Component
@Order(2)
final class FirstSignIn implements ApplicationRunner {

    private static final String NAME = "admin";
    private static final String RESET = "reset-password";

    private final FirstAdministrator first;
    private final ResetPassword reset;
    private final People people;
    private final TransactionOperations transaction;
    private final Words words = Words.in("access");

    FirstSignIn(FirstAdministrator first, ResetPassword reset, People people, TransactionOperations transaction) {
        this.first = first;
        this.reset = reset;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var printed = arguments.containsOption(RESET) ? asked(arguments) : ofFirst();
        printed.ifPresent(FirstSignIn::print);
    }

    /** Person and password come into being together: an administrator without a way in would shut everybody out. */
    private Optional<String> ofFirst() {
        return transaction.execute(status -> switch (first.of(NAME, words.of("first.name"), words.of("first.title"))) {
            case Change.Made<Person>(var person) -> Optional.of(words.of("first.made", NAME, reset.byOperator(person)));
            case Change.Refused<Person> thereIsSomebody -> Optional.<String>empty();
        });
    }

    private Optional<String> asked(ApplicationArguments arguments) {
        var name = String.join("", arguments.getOptionValues(RESET));
        return Optional.of(people.withSignInName(name)
                .map(person -> words.of("first.reset", name, reset.byOperator(person)))
                .orElseGet(() -> words.of("first.unknown", name)));
    }

    /** Not to the log, which others may read and which is kept. */
    private static void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
