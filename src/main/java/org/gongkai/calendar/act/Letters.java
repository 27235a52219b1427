package org.gongkai.calendar.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.Recalculation;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Mail;
import org.gongkai.platform.Outbox;
import org.gongkai.workbench.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells by e-mail whose due dates moved: one letter to each person, however many dates there are. */
@Component
class Letters {

    /** More than these are told by their number; all stand on the page. */
    private static final int AT_MOST = 50;

    private final People people;
    private final Outbox outbox;
    private final String site;
    private final Words words = Words.in("calendar");

    Letters(People people, Outbox outbox, @Value("${gongkai.site.url:}") String site) {
        this.people = people;
        this.outbox = outbox;
        this.site = site.replaceAll("/+$", "");
    }

    void tell(Announcement announcement, List<Recalculation> moved) {
        var concerned = new TreeMap<PersonId, List<Recalculation>>(Comparator.comparing(PersonId::value));
        moved.forEach(each -> each.moved()
                .concerned()
                .forEach(person -> concerned
                        .computeIfAbsent(person, none -> new ArrayList<>())
                        .add(each)));
        var known = people.find(concerned.keySet());
        concerned.forEach((id, own) -> Optional.ofNullable(known.get(id))
                .filter(Person::active)
                .ifPresent(person -> person.email()
                        .filter(Mail::isAddress)
                        .ifPresent(address -> outbox.add(letter(address, person, announcement, own)))));
    }

    private Mail letter(String address, Person person, Announcement announcement, List<Recalculation> own) {
        var year = String.valueOf(announcement.year());
        var lines = own.stream().limit(AT_MOST).map(this::line).collect(Collectors.joining());
        var more = own.size() > AT_MOST ? words.of("mail.more", String.valueOf(own.size() - AT_MOST)) : "";
        return new Mail(
                address,
                Mail.subject(words.of("mail.subject", year, String.valueOf(own.size()))),
                words.of(
                        "mail.text",
                        person.name(),
                        year,
                        announcement.documentNumber().orElse(words.of("source.shipped")),
                        lines + more,
                        site.isEmpty() ? words.of("mail.site.unknown") : site + "/desk/"));
    }

    private String line(Recalculation each) {
        var moved = each.moved();
        return words.of("mail.line", moved.title(), moved.what(), day(moved.before()), day(moved.after()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElseGet(() -> words.of("due.unknown"));
    }
}
