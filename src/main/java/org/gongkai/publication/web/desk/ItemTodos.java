package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.gongkai.publication.StaffItems;
import org.gongkai.publication.act.ItemObstacles;
import org.gongkai.publication.timeliness.Timeliness;
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
    private final Timeliness timeliness;
    private final WithdrawalLimit limit;

    ItemTodos(
            StaffItems staffItems,
            Items items,
            ItemLines lines,
            ItemObstacles obstacles,
            PenaltyChanges penalties,
            Timeliness timeliness,
            WithdrawalLimit limit) {
        this.staffItems = staffItems;
        this.items = items;
        this.lines = lines;
        this.obstacles = obstacles;
        this.penalties = penalties;
        this.timeliness = timeliness;
        this.limit = limit;
    }

    @Override
    public List<Todo> of(Caller caller) {
        if (!(caller instanceof Actor actor)) {
            return List.of();
        }
        var asked = new ArrayList<Asked>();
        drafts(actor, asked);
        secrecy(actor, asked);
        held(actor, asked);
        var due = timeliness.due(asked.stream().map(each -> each.line().id()).toList());
        return Stream.concat(asked.stream().map(each -> todo(each, due)), withdrawals(actor).stream())
                .toList();
    }

    /** @param key of the words */
    private record Asked(StaffItems.Line line, String key, String why) {}

    private static Todo todo(Asked asked, Map<ItemId, LocalDate> due) {
        var line = asked.line();
        return new Todo(
                ItemWords.of("todo." + asked.key(), ItemWords.title(line.title())),
                ItemWords.of("todo." + asked.key() + ".why", asked.why()),
                Optional.ofNullable(due.get(line.id())),
                ItemAddress.of(line.id()));
    }

    /** What came back, and what waits for another agency's answer (条例 Art. 11), for whoever drafted it. */
    private void drafts(Actor actor, List<Asked> asked) {
        actor.person().ifPresent(person -> {
            var query = StaffItems.Query.of(actor.agenciesWith(Power.DRAFT_ITEMS), EnumSet.of(ItemState.DRAFT));
            for (var line : staffItems.list(query.by(person))) {
                line.reason().ifPresent(why -> asked.add(new Asked(line, "returned", why)));
                unanswered(line).ifPresent(agencies -> asked.add(new Asked(line, "consent", agencies)));
            }
        });
    }

    private Optional<String> unanswered(StaffItems.Line line) {
        return items.version(line.id(), line.number())
                .map(item -> item.content().origin().consents().stream()
                        .filter(consent -> consent.answered().isEmpty())
                        .map(consent -> consent.agency())
                        .collect(Collectors.joining(ItemWords.of("between"))))
                .filter(agencies -> !agencies.isEmpty());
    }

    /** Whoever drafted an item is not asked to review it. */
    private void secrecy(Actor actor, List<Asked> asked) {
        var query = StaffItems.Query.of(actor.agenciesWith(Power.SCREEN_ITEMS), ItemTab.SECRECY.states());
        for (var line : staffItems.list(query)) {
            var isOwn = actor.person().isPresent()
                    && actor.person().equals(line.drafter().person());
            if (line.state() == ItemState.REFERRED) {
                asked.add(new Asked(line, "referred", line.reason().orElse("")));
            } else if (!isOwn && lines.waitsForSecrecy(line)) {
                asked.add(new Asked(line, "secrecy", line.drafter().name()));
            }
        }
    }

    private void held(Actor actor, List<Asked> asked) {
        var query = StaffItems.Query.of(actor.agenciesWith(Power.PUBLISH_ITEMS), EnumSet.of(ItemState.SIGNED));
        for (var line : staffItems.list(query)) {
            var item = items.version(line.id(), line.number()).orElseThrow();
            var why = obstacles.of(item).stream().sorted().map(ItemWords::of).collect(Collectors.joining());
            asked.add(new Asked(line, "held", why.isEmpty() ? ItemWords.of("todo.held.ready") : why));
        }
    }

    private List<Todo> withdrawals(Actor actor) {
        return penalties.open(actor.agenciesWith(Power.PUBLISH_ITEMS)).stream()
                .flatMap(change -> items.find(change.item()).map(item -> withdrawal(item, change)).stream())
                .toList();
    }

    private Todo withdrawal(Item item, PenaltyChange change) {
        return new Todo(
                ItemWords.of("todo.penalty", item.content().title()),
                ItemWords.of("todo.penalty.why", ItemWords.day(change.on()), change.what()),
                limit.of(change),
                ItemAddress.of(item.id()));
    }
}
