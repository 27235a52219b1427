package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Person;
import org.gongkai.platform.Mail;
import org.gongkai.workbench.DaysLeft;
import org.gongkai.workbench.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters about due dates, one to each person and morning. */
@Component
class DueLetters {

    private static final int AT_MOST = 50;

    private final String site;
    private final Words words = Words.in("timeliness");

    DueLetters(@Value("${gongkai.site.url:}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    /** Empty when the person cannot be written to. */
    Optional<Mail> to(Person person, List<DueItem> items, LocalDate today) {
        return person.email()
                .filter(address -> person.active() && Mail.isAddress(address))
                .map(address -> new Mail(
                        address,
                        Mail.subject(words.of("mail.subject", String.valueOf(items.size()))),
                        words.of(
                                "mail.text",
                                person.name(),
                                lines(items, today),
                                site.isEmpty() ? words.of("mail.site.unknown") : site + "/desk/timeliness/")));
    }

    private String lines(List<DueItem> items, LocalDate today) {
        var lines = items.stream()
                .limit(AT_MOST)
                .map(item -> line(item, item.due().known().orElseThrow(), today))
                .collect(Collectors.joining());
        return items.size() > AT_MOST ? lines + words.of("mail.more", String.valueOf(items.size() - AT_MOST)) : lines;
    }

    private String line(DueItem item, LocalDate due, LocalDate today) {
        var version = item.version();
        var title = version.title().isBlank() ? words.of("untitled", version.columnName()) : version.title();
        return words.of("mail.line", title, due.toString(), new DaysLeft(due, today).words());
    }
}
