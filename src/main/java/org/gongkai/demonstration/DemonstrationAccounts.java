package org.gongkai.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.access.act.ChangePassword;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives those whom a visitor will want to be one password, made for this demonstration, and says who they are. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class DemonstrationAccounts {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("demonstration.people", Locale.ROOT);

    /** By their place in the list: the city, the bureau, the first county. */
    private static final List<Integer> STAGE = List.of(0, 1, 22);

    private final Cast cast;
    private final ResetPassword reset;
    private final ChangePassword change;
    private final Path file;

    DemonstrationAccounts(Cast cast, ResetPassword reset, ChangePassword change, @Value("${gongkai.data}") Path data) {
        this.cast = cast;
        this.reset = reset;
        this.change = change;
        this.file = data.resolve("demonstration-accounts.txt");
    }

    void open(List<Agency> agencies) throws IOException {
        var password = password();
        var lines = new ArrayList<String>();
        lines.add(WORDS.getString("accounts.password") + password);
        for (var number : STAGE) {
            var agency = agencies.get(number);
            for (var post : Post.values()) {
                if (cast.holds(agency, post)) {
                    lines.add(open(agency, post, password));
                }
            }
        }
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
    }

    private String open(Agency agency, Post post, String password) {
        var person = cast.person(agency, post);
        change.of(cast.of(agency, post), reset.byOperator(person), password);
        return "  " + person.signInName() + "  " + agency.name() + "  " + InventedPeople.title(agency, post) + "  "
                + person.name();
    }

    void tell(LocalDate today) throws IOException {
        System.out.println(WORDS.getString("accounts.today") + today);
        Files.readAllLines(file).forEach(System.out::println);
        System.out.flush();
    }

    private static String password() {
        return "demo-" + Long.toString(Math.abs(new SecureRandom().nextLong()), 36);
    }
}
