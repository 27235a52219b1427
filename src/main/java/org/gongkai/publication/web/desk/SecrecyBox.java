package org.gongkai.publication.web.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.screening.SecrecyReview;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.stereotype.Component;

/** The box in which a version is reviewed for secrets, with every review of the item by name. */
@Component
final class SecrecyBox {

    private final SecrecyReviews secrecy;

    SecrecyBox(SecrecyReviews secrecy) {
        this.secrecy = secrecy;
    }

    OverviewView.Secrecy of(OpenedItem opened, String note) {
        var item = opened.item();
        var last = secrecy.of(item.matter(), item.sha256());
        return new OverviewView.Secrecy(
                last.map(SecrecyBox::mark).orElse("warn"),
                last.map(review -> ItemWords.OF_ITEMS.of(review.result().key())).orElse(ItemWords.of("secrecy.open")),
                item.sha256(),
                opened.may(Power.SCREEN_ITEMS) && isOpen(item.state()),
                opened.isOwnDraft() ? ItemWords.of(Obstacle.OWN_DRAFT) : "",
                note,
                secrecy.of(item.matter()).stream()
                        .map(review -> line(review, item))
                        .toList());
    }

    private static boolean isOpen(ItemState state) {
        return state == ItemState.DRAFT
                || state == ItemState.IN_REVIEW
                || state == ItemState.SIGNED
                || state == ItemState.SCHEDULED;
    }

    private static OverviewView.Line line(SecrecyReview review, Item item) {
        var about = Stream.of(
                        Optional.of(ItemWords.of(
                                review.content().equals(item.sha256()) ? "secrecy.this" : "secrecy.other")),
                        review.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(ItemWords.of("between")));
        return new OverviewView.Line(
                mark(review),
                ItemWords.OF_ITEMS.of(review.result().key()),
                ItemWords.of(
                        "secrecy.who",
                        review.reviewer().name(),
                        review.reviewer().posts()),
                ItemWords.minute(review.at()),
                about);
    }

    private static String mark(SecrecyReview review) {
        return switch (review.result()) {
            case PASSED -> "good";
            case NOT_FOR_RELEASE -> "bad";
            case REFERRED -> "warn";
        };
    }
}
