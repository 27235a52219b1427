package org.gongkai.publication.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.ItemObstacles;
import org.springframework.stereotype.Component;

/** Which steps a page offers: the lawful ones, and for the one that lies ahead why it is not open yet. */
@Component
final class StepButtons {

    private final ItemObstacles obstacles;

    StepButtons(ItemObstacles obstacles) {
        this.obstacles = obstacles;
    }

    /** What somebody tried and could not do, so that nothing typed is lost. */
    record Tried(String step, String reason) {

        static final Tried NOTHING = new Tried("", "");
    }

    List<OverviewView.Step> of(OpenedItem opened, Tried tried) {
        return Arrays.stream(ItemStep.values())
                .filter(step -> opened.may(step.power()))
                .filter(step -> step.isLawfulFor(opened) || step.liesAheadOf(opened))
                .map(step -> button(step, opened, tried))
                .toList();
    }

    private OverviewView.Step button(ItemStep step, OpenedItem opened, Tried tried) {
        var isTried = tried.step().equals(step.path());
        return new OverviewView.Step(
                ItemAddress.of(opened.item().id()) + "acts/" + step.path(),
                step.path(),
                step.words(),
                ItemWords.of("act." + step.path() + ".effect"),
                whyNot(step, opened),
                step.wantsReason() ? ItemWords.of("act." + step.path() + ".reason") : "",
                ItemWords.WORDS.has("act." + step.path() + ".hint") ? ItemWords.of("act." + step.path() + ".hint") : "",
                isTried ? tried.reason() : "",
                step.goesBack(),
                isTried,
                step == ItemStep.VALIDITY ? validities(opened) : List.of());
    }

    private String whyNot(ItemStep step, OpenedItem opened) {
        if (!step.isLawfulFor(opened)) {
            return ItemWords.of("act." + step.path() + ".not-yet");
        }
        return step == ItemStep.PUBLISH ? words(obstacles.of(opened.item())) : "";
    }

    List<String> obstacles(OpenedItem opened) {
        return ItemStep.PUBLISH.isLawfulFor(opened)
                ? obstacles.of(opened.item()).stream()
                        .sorted()
                        .map(ItemWords::of)
                        .toList()
                : List.of();
    }

    private static String words(Set<Obstacle> found) {
        return found.stream().sorted().map(ItemWords::of).collect(Collectors.joining());
    }

    private static List<OverviewView.Choice> validities(OpenedItem opened) {
        var now = opened.item().publicSide().flatMap(PublicSide::validity);
        return Arrays.stream(Validity.values())
                .map(each -> new OverviewView.Choice(
                        each.name(),
                        ItemWords.OF_ITEMS.of(each.key()),
                        now.filter(is -> is == each).isPresent()))
                .toList();
    }
}
