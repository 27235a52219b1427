package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.gongkai.publication.StaffItems;
import org.gongkai.publication.act.ItemObstacles;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** What items ask of those who draft them, review them for secrets and publish them. */
@Component
final class ItemTodos implements TodoList {

    private final StaffItems staffItems;
    private final Items items;
    private final ItemLines lines;
    private final ItemObstacles obstacles;
    private final PenaltyChanges penalties;
    private final TimeLimit limit;

    ItemTodos(
            StaffItems staffItems,
            Items items,
            ItemLines lines,
            ItemObstacles obstacles,
            PenaltyChanges penalties,
            TimeLimit limit) {
        this.staffItems = staffItems;
        this.items = items;
        this.lines = lines;
        this.obstacles = obstacles;
        this.penalties = penalties;
        this.limit = limit;
    }

    @Override
    public List<Todo> of(Caller caller) {
        if (!(caller instanceof Actor actor)) {
            return List.of();
        }
        var todos = new ArrayList<Todo>();
        drafts(actor, todos);
        secrecy(actor, todos);
        held(actor, todos);
        withdrawals(actor, todos);
        return todos;
    }

    /** What came back, and what waits for another agency's answer (条例 Art. 11), for whoever drafted it. */
    private void drafts(Actor actor, List<Todo> todos) {
        actor.person().ifPresent(person -> {
            var query = StaffItems.Query.of(actor.agenciesWith(Power.DRAFT_ITEMS), EnumSet.of(ItemState.DRAFT));
            for (var line : staffItems.list(query.by(person))) {
                line.reason().ifPresent(why -> todos.add(todo(line, "returned", why)));
                asked(line).ifPresent(agencies -> todos.add(todo(line, "consent", agencies)));
            }
        });
    }

    private Optional<String> asked(StaffItems.Line line) {
        return items.version(line.id(), line.number())
                .map(item -> item.content().origin().consents().stream()
                        .filter(consent -> consent.answered().isEmpty())
                        .map(consent -> consent.agency())
                        .collect(Collectors.joining(ItemWords.of("between"))))
                .filter(agencies -> !agencies.isEmpty());
    }

    /** Whoever drafted an item is not asked to review it. */
    private void secrecy(Actor actor, List<Todo> todos) {
        var query = StaffItems.Query.of(actor.agenciesWith(Power.SCREEN_ITEMS), ItemTab.SECRECY.states());
        for (var line : staffItems.list(query)) {
            var isOwn = actor.person().isPresent()
                    && actor.person().equals(line.drafter().person());
            if (line.state() == ItemState.REFERRED) {
                todos.add(todo(line, "referred", line.reason().orElse("")));
            } else if (!isOwn && lines.waitsForSecrecy(line)) {
                todos.add(todo(line, "secrecy", line.drafter().name()));
            }
        }
    }

    private void held(Actor actor, List<Todo> todos) {
        var query = StaffItems.Query.of(actor.agenciesWith(Power.PUBLISH_ITEMS), EnumSet.of(ItemState.SIGNED));
        for (var line : staffItems.list(query)) {
            var item = items.version(line.id(), line.number()).orElseThrow();
            var why = obstacles.of(item).stream().sorted().map(ItemWords::of).collect(Collectors.joining());
            todos.add(todo(line, "held", why.isEmpty() ? ItemWords.of("todo.held.ready") : why));
        }
    }

    private void withdrawals(Actor actor, List<Todo> todos) {
        for (var change : penalties.open(actor.agenciesWith(Power.PUBLISH_ITEMS))) {
            items.find(change.item())
                    .ifPresent(item -> todos.add(new Todo(
                            ItemWords.of("todo.penalty", item.content().title()),
                            ItemWords.of("todo.penalty.why", ItemWords.day(change.on()), change.what()),
                            limit.after(change.on(), PenaltyChange.LIMIT),
                            ItemAddress.of(item.id()))));
        }
    }

    private Todo todo(StaffItems.Line line, String key, String why) {
        return new Todo(
                ItemWords.of("todo." + key, ItemWords.title(line.title())),
                ItemWords.of("todo." + key + ".why", why),
                limit.of(line.column(), line.countedFrom()),
                ItemAddress.of(line.id()));
    }
}
