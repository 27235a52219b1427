package org.gongkai.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.demonstration.content.InventedYear;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Post;
import org.gongkai.publication.Items;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.act.DecideCleanUp;
import org.gongkai.publication.register.act.DraftCleanUpResult;
import org.gongkai.publication.register.act.StartCleanUp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The bureau's clean-ups, with their results announced. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class CleanedUp {

    private static final String BUREAU = "linjiang-audit-bureau";

    private final Agencies agencies;
    private final Cast cast;
    private final CleanUps cleanUps;
    private final StartCleanUp start;
    private final DecideCleanUp decide;
    private final DraftCleanUpResult draft;
    private final Items items;
    private final ItemPassage passage;
    private final TransactionTemplate transaction;

    CleanedUp(
            Agencies agencies,
            Cast cast,
            CleanUps cleanUps,
            StartCleanUp start,
            DecideCleanUp decide,
            DraftCleanUpResult draft,
            Items items,
            ItemPassage passage,
            TransactionTemplate transaction) {
        this.agencies = agencies;
        this.cast = cast;
        this.cleanUps = cleanUps;
        this.start = start;
        this.decide = decide;
        this.draft = draft;
        this.items = items;
        this.passage = passage;
        this.transaction = transaction;
    }

    List<YearOfItems.Event> events(int year) {
        var meant = new InventedYear(year);
        var days = InventedItems.table("cleanups").stream().collect(Collectors.groupingBy(line -> line.get(0)));
        return days.entrySet().stream()
                .map(day -> new YearOfItems.Event(meant.day(day.getKey()), () -> take(meant, day.getValue())))
                .toList();
    }

    /** In one transaction: what began is there in whole. */
    private void take(InventedYear meant, List<List<String>> lines) {
        var agency = agencies.find(BUREAU).orElseThrow();
        var asAt = meant.day(lines.getFirst().get(1));
        if (cleanUps.of(agency.id()).stream().anyMatch(each -> each.asAt().equals(asAt))) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            var office = cast.of(agency, Post.DISCLOSURE_OFFICE);
            var id = value(start.of(office, agency.id(), asAt));
            for (var line : lines) {
                var meantNumber = meant.in(line.get(2));
                value(decide.of(
                        office, id, positions(id, meantNumber), CleanUpDecision.valueOf(line.get(3)), line.get(4)));
            }
            passage.publish(agency, items.find(value(draft.of(office, id))).orElseThrow());
        });
    }

    /** Of the document with a number, or of all that nobody has decided on. */
    private Set<Integer> positions(CleanUpId id, String number) {
        return cleanUps.find(id).orElseThrow().lines().stream()
                .filter(line -> number.isEmpty()
                        ? line.decided().isEmpty()
                        : line.documentNumber().filter(number::equals).isPresent())
                .map(CleanUp.Line::position)
                .collect(Collectors.toSet());
    }

    private static <T> T value(Entering<T> entering) {
        return switch (entering) {
            case Entering.Entered<T>(var value) -> value;
            case Entering.Refused<T>(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
