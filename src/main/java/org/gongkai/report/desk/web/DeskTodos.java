package org.gongkai.report.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.Deadlines;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** What the desk asks of those who draft, file and publish. */
@Component
final class DeskTodos implements TodoList {

    private final Editions editions;
    private final PublishedReports published;
    private final Agencies agencies;
    private final Clock clock;

    DeskTodos(Editions editions, PublishedReports published, Agencies agencies, Clock clock) {
        this.editions = editions;
        this.published = published;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Caller caller) {
        if (!(caller instanceof Actor actor)) {
            return List.of();
        }
        var todos = new ArrayList<Todo>();
        agencies.find(actor.agenciesWith(Power.DRAFT_REPORTS)).values().stream()
                .filter(agency -> agency.closedOn().isEmpty())
                .forEach(agency -> {
                    beginning(agency).ifPresent(todos::add);
                    editions.of(agency.id())
                            .forEach(edition -> next(actor, agency, edition).ifPresent(todos::add));
                });
        return todos;
    }

    private Optional<Todo> beginning(Agency agency) {
        var year = LocalDate.now(clock).getYear() - 1;
        var begun = editions.newest(agency.id(), year, ReportKind.OWN).isPresent()
                || published.find(agency.id(), year).isPresent();
        return begun
                ? Optional.empty()
                : Optional.of(new Todo(
                        DeskWords.of("todo.begin", agency.name(), DeskWords.of(year)),
                        DeskWords.of("todo.begin.why"),
                        Optional.of(Deadlines.of(agency, ReportKind.OWN).of(year)),
                        DeskAddress.ALL));
    }

    private static Optional<Todo> next(Actor actor, Agency agency, Edition edition) {
        var mayFile = actor.may(Power.FILE_REPORTS, agency);
        return switch (edition.state()) {
            case DRAFT -> Optional.of(todo(agency, edition, "draft", why(edition)));
            case RETURNED ->
                Optional.of(todo(agency, edition, "returned", edition.reason().orElse("")));
            case SIGNED -> mayFile ? Optional.of(todo(agency, edition, "signed", "")) : Optional.empty();
            case FILED, ACCEPTED -> mayFile ? Optional.of(todo(agency, edition, "publish", "")) : Optional.empty();
            case IN_REVIEW, PUBLISHED, CORRECTED -> Optional.empty();
        };
    }

    private static String why(Edition edition) {
        return Tally.of(edition).words();
    }

    private static Todo todo(Agency agency, Edition edition, String key, String why) {
        return new Todo(
                DeskWords.of("todo." + key, DeskWords.title(edition)),
                DeskWords.of("todo." + key + ".why", why),
                Optional.of(EditionFrame.due(edition, agency)),
                DeskAddress.of(edition.id()));
    }
}
