package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.timeliness.Assessments;
import org.gongkai.publication.timeliness.DueItem;
import org.gongkai.publication.timeliness.DueItem.Standing;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** One's own drafts that are due; for the disclosure office, what is late or near in the whole agency. */
@Component
final class TimelinessTodos implements TodoList {

    private static final int OWN_AT_MOST = 20;

    private final Timeliness timeliness;
    private final Assessments assessments;
    private final Agencies agencies;

    TimelinessTodos(Timeliness timeliness, Assessments assessments, Agencies agencies) {
        this.timeliness = timeliness;
        this.assessments = assessments;
        this.agencies = agencies;
    }

    @Override
    public List<Todo> of(Caller caller) {
        var todos = new ArrayList<Todo>();
        if (caller instanceof Actor actor && actor.holds(Power.DRAFT_ITEMS)) {
            for (var agency :
                    agencies.find(actor.agenciesWith(Power.DRAFT_ITEMS)).values()) {
                var items = timeliness.items(agency.id());
                own(actor, items, todos);
                if (actor.may(Power.PUBLISH_ITEMS, agency)) {
                    ofAgency(agency, items, todos);
                }
            }
        }
        return todos;
    }

    private static void own(Actor actor, List<DueItem> items, List<Todo> todos) {
        items.stream()
                .filter(item -> isPressing(item)
                        && actor.person().isPresent()
                        && item.version().drafter().equals(actor.person()))
                .limit(OWN_AT_MOST)
                .forEach(item -> todos.add(new Todo(
                        Telling.title(item.version()),
                        Telling.WORDS.of(
                                "todo.own",
                                Telling.of(item.version().state().key()),
                                item.version()
                                        .countedFrom()
                                        .map(LocalDate::toString)
                                        .orElse(""),
                                String.valueOf(item.version().limit())),
                        item.due().known(),
                        "/desk/items/" + item.version().id().value() + "/")));
    }

    private void ofAgency(Agency agency, List<DueItem> items, List<Todo> todos) {
        var pressing = items.stream().filter(TimelinessTodos::isPressing).toList();
        if (!pressing.isEmpty()) {
            todos.add(new Todo(
                    Telling.WORDS.of("todo.items", String.valueOf(pressing.size())),
                    Telling.WORDS.of("todo.items.why"),
                    pressing.getFirst().due().known(),
                    DuePages.PATH));
        }
        var site = timeliness.site(agency.id());
        if (site.still() + site.neglected() + site.soon() > 0) {
            todos.add(new Todo(
                    Telling.WORDS.of(
                            "todo.columns",
                            String.valueOf(site.still() + site.neglected()),
                            String.valueOf(site.soon())),
                    Telling.WORDS.of("todo.columns.why"),
                    Optional.empty(),
                    ColumnPages.PATH));
        }
        var due = assessments.of(agency.id()).stream()
                .filter(each -> !each.dueOn().isAfter(timeliness.today()))
                .toList();
        if (!due.isEmpty()) {
            todos.add(new Todo(
                    Telling.WORDS.of("todo.assess", String.valueOf(due.size())),
                    Telling.WORDS.of("todo.assess.why"),
                    Optional.of(due.getFirst().dueOn()),
                    YearlyPages.PATH));
        }
    }

    private static boolean isPressing(DueItem item) {
        return item.standing() == Standing.OVERDUE || item.standing() == Standing.SOON;
    }
}
