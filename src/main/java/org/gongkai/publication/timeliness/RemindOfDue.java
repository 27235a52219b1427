package org.gongkai.publication.timeliness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Outbox;
import org.gongkai.publication.timeliness.Reminders.Occasion;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each morning to whoever has something due: some days before, on the day, once it is overdue; of each once. */
@Component
@LegalBasis(article = 26)
class RemindOfDue {

    private final OpenVersions versions;
    private final Timeliness timeliness;
    private final Reminders reminders;
    private final People people;
    private final DueLetters letters;
    private final Outbox outbox;

    RemindOfDue(
            OpenVersions versions,
            Timeliness timeliness,
            Reminders reminders,
            People people,
            DueLetters letters,
            Outbox outbox) {
        this.versions = versions;
        this.timeliness = timeliness;
        this.reminders = reminders;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** A second run on the same day writes nothing. */
    @Scheduled(cron = "0 30 8 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "publication.remind-of-due")
    @Transactional
    public void everyMorning() {
        versions.all().stream()
                .map(OpenVersion::agency)
                .distinct()
                .filter(reminders::areWanted)
                .forEach(this::remind);
    }

    private void remind(AgencyId agency) {
        var office = people.holding(Post.DISCLOSURE_OFFICE, agency, Optional.empty(), timeliness.today());
        var told = new TreeMap<PersonId, List<DueItem>>(Comparator.comparing(PersonId::value));
        for (var item : timeliness.items(agency)) {
            if (isNews(item)) {
                concerned(item, office)
                        .forEach(person -> told.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(item));
            }
        }
        var known = people.find(told.keySet());
        told.forEach((id, items) -> Optional.ofNullable(known.get(id))
                .flatMap(person -> letters.to(person, items, timeliness.today()))
                .ifPresent(outbox::add));
    }

    private boolean isNews(DueItem item) {
        var today = timeliness.today();
        return item.due()
                .known()
                .filter(day -> !day.isAfter(today.plusDays(DueItem.SOON)))
                .filter(day -> reminders.note(
                        item.version().id(),
                        day,
                        day.isBefore(today) ? Occasion.OVERDUE : day.equals(today) ? Occasion.TODAY : Occasion.SOON,
                        today))
                .isPresent();
    }

    private static List<PersonId> concerned(DueItem item, List<Person> office) {
        var ids = office.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        item.version().drafter().ifPresent(ids::add);
        return List.copyOf(ids);
    }
}
