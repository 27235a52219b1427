package org.gongkai.publication.web.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.History;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.ItemSummary;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewPanel;
import org.gongkai.review.ReviewPanels;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Component;

/** Puts together what the page of an item shows. */
@Component
final class Overview {

    private final StepButtons buttons;
    private final ReviewPanels reviews;
    private final SecrecyBox secrecy;
    private final PenaltyBox penalties;
    private final ItemSummary summary;
    private final Items items;
    private final History history;

    Overview(
            StepButtons buttons,
            ReviewPanels reviews,
            SecrecyBox secrecy,
            PenaltyBox penalties,
            ItemSummary summary,
            Items items,
            History history) {
        this.buttons = buttons;
        this.reviews = reviews;
        this.secrecy = secrecy;
        this.penalties = penalties;
        this.summary = summary;
        this.items = items;
        this.history = history;
    }

    OverviewView of(OpenedItem opened, StepButtons.Tried tried, Faults faults) {
        var item = opened.item();
        return new OverviewView(
                ItemAddress.of(item.id()),
                item,
                opened.mayWrite(),
                buttons.of(opened, tried),
                buttons.obstacles(opened),
                faults,
                reviews.of(item.matter(), opened.actor()).filter(panel -> concerns(panel, item)),
                secrecy.of(opened, tried.step().equals("secrecy") ? tried.reason() : ""),
                penalties.of(opened),
                versions(opened),
                summary.of(item),
                history.of(item.matter()).reversed(),
                item.publicSide().map(side -> "/items/" + item.id().value() + "/"));
    }

    /** What was signed of an earlier version would stand beside a draft as if the draft were signed; the history tells it. */
    private static boolean concerns(ReviewPanel panel, Item item) {
        return item.state() != ItemState.DRAFT || panel.review().state() != Review.State.APPROVED;
    }

    private List<OverviewView.Version> versions(OpenedItem opened) {
        return items.versions(opened.item().id()).stream()
                .map(version -> version(version, opened))
                .toList();
    }

    private static OverviewView.Version version(Item version, OpenedItem opened) {
        var publicNumber =
                opened.item().publicSide().filter(PublicSide::isReadable).map(PublicSide::version);
        return new OverviewView.Version(
                version.number(),
                ItemAddress.version(version.id(), version.number()),
                ItemWords.mark(version.state()),
                ItemWords.of(version.state()),
                about(version),
                publicNumber.equals(Optional.of(version.number())),
                version.state() == ItemState.AMENDED
                        && version.publishedAt().isPresent()
                        && version.closed().isEmpty()
                        && opened.may(Power.PUBLISH_ITEMS));
    }

    private static String about(Item version) {
        return ItemWords.of(
                        "version.about",
                        version.drafter().name(),
                        ItemWords.minute(version.publishedAt().orElse(version.changedAt())))
                + version.cause().map(why -> ItemWords.of("version.cause", why)).orElse("")
                + version.closed()
                        .map(why -> ItemWords.of("version.closed", why))
                        .orElse("");
    }
}
