package org.gongkai.supervision.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Mail;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes reminders: to the disclosure office of an agency or, where it has none, to its information officers. */
@Component
public class Letters {

    private final People people;
    private final String site;
    private final Words words = Words.in("supervision");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(words.of("mail.day"), Locale.SIMPLIFIED_CHINESE);

    Letters(People people, @Value("${gongkai.site.url:}") String site) {
        this.people = people;
        this.site = site.replaceAll("/+$", "");
    }

    /** Empty when nobody there can be written to. */
    public List<Mail> to(BoardLine line, Agency office, int year, LocalDate today) {
        var letters = new ArrayList<Mail>();
        for (var person : readers(line.agency(), today)) {
            letters.add(new Mail(
                    person.email().orElseThrow(), subject(line, year), text(line, office, year, today, person)));
        }
        return letters;
    }

    private List<Person> readers(Agency agency, LocalDate today) {
        var office = reachable(Post.DISCLOSURE_OFFICE, agency, today);
        return office.isEmpty() ? reachable(Post.INFORMATION_OFFICER, agency, today) : office;
    }

    private List<Person> reachable(Post post, Agency agency, LocalDate today) {
        return people.holding(post, agency.id(), Optional.empty(), today).stream()
                .filter(person -> person.email().filter(Mail::isAddress).isPresent())
                .toList();
    }

    private String subject(BoardLine line, int year) {
        return Mail.subject(words.of(
                "mail.subject." + line.kind().name().toLowerCase(Locale.ROOT),
                line.agency().name(),
                String.valueOf(year)));
    }

    private String text(BoardLine line, Agency office, int year, LocalDate today, Person person) {
        var days = ChronoUnit.DAYS.between(today, line.dueOn());
        var when = days < 0 ? "mail.when.late" : days == 0 ? "mail.when.today" : "mail.when.left";
        return words.of(
                "mail.text",
                person.name(),
                line.agency().name(),
                String.valueOf(year),
                day.format(line.dueOn()),
                words.of(when, String.valueOf(Math.abs(days))),
                words.of("standing." + line.standing().key()),
                site.isEmpty() ? words.of("mail.site.unknown") : site + "/desk/",
                office.name(),
                day.format(today));
    }
}
