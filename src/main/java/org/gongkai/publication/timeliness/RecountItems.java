package org.gongkai.publication.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.CalendarChanged;
import org.gongkai.calendar.Recalculations;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters the due dates of items that a change of the calendar moves, in the transaction of the change. */
@Component
class RecountItems {

    private final OpenVersions versions;
    private final Recalculations recalculations;
    private final People people;
    private final Clock clock;
    private final Words words = Words.in("timeliness");

    RecountItems(OpenVersions versions, Recalculations recalculations, People people, Clock clock) {
        this.versions = versions;
        this.recalculations = recalculations;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @LegalBasis(article = 26)
    void recount(CalendarChanged change) {
        for (var version : versions.all()) {
            var before = version.due(change.before()).known();
            var after = version.due(change.after()).known();
            if (!before.equals(after)) {
                recalculations.enter(change, moved(version, before, after));
            }
        }
    }

    private Recalculations.Moved moved(OpenVersion version, Optional<LocalDate> before, Optional<LocalDate> after) {
        return new Recalculations.Moved(
                version.agency(),
                version.id().matter(),
                version.title().isBlank() ? words.of("untitled", version.columnName()) : version.title(),
                words.of("recounted"),
                "/desk/items/" + version.id().value() + "/",
                before,
                after,
                concerned(version));
    }

    private Set<PersonId> concerned(OpenVersion version) {
        var concerned = new HashSet<>(office(version.agency()));
        version.drafter().ifPresent(concerned::add);
        return concerned;
    }

    private Set<PersonId> office(AgencyId agency) {
        var ids = new HashSet<PersonId>();
        people.holding(Post.DISCLOSURE_OFFICE, agency, Optional.empty(), LocalDate.now(clock))
                .forEach(person -> ids.add(person.id()));
        return ids;
    }
}
