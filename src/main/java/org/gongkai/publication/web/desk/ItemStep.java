package org.gongkai.publication.web.desk;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.platform.Power;
import org.gongkai.publication.Beginning;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Transition;

/** The steps that the page of an item offers, in the order of its buttons. */
enum ItemStep {
    SUBMIT(Power.DRAFT_ITEMS, false),
    PUBLISH(Power.PUBLISH_ITEMS, false),
    SCHEDULE(Power.PUBLISH_ITEMS, false),
    DETERMINE(Power.SCREEN_ITEMS, true),
    AMEND(Power.DRAFT_ITEMS, true),
    VALIDITY(Power.KEEP_CATALOGUE, true),
    TAKE_BACK(Power.DRAFT_ITEMS, true),
    WITHDRAW(Power.PUBLISH_ITEMS, true),
    ARCHIVE(Power.PUBLISH_ITEMS, true),
    DISCARD(Power.DRAFT_ITEMS, true);

    private final Power power;
    private final boolean wantsReason;

    ItemStep(Power power, boolean wantsReason) {
        this.power = power;
        this.wantsReason = wantsReason;
    }

    Power power() {
        return power;
    }

    boolean wantsReason() {
        return wantsReason;
    }

    /** Whether it takes something back, so that its button must not look like the way ahead. */
    boolean goesBack() {
        return this == TAKE_BACK || this == WITHDRAW || this == ARCHIVE || this == DISCARD;
    }

    boolean isLawfulFor(OpenedItem opened) {
        var item = opened.item();
        var state = item.state();
        return switch (this) {
            case SUBMIT -> may(state, ItemAct.SUBMIT);
            case PUBLISH -> may(state, ItemAct.PUBLISH);
            case SCHEDULE -> state.isUnderWay() && item.content().disclosure().isProactive();
            case DETERMINE -> may(state, ItemAct.DETERMINE);
            case AMEND -> Beginning.mayFollow(state);
            case VALIDITY ->
                item.publicSide()
                        .filter(PublicSide::isReadable)
                        .flatMap(PublicSide::validity)
                        .isPresent();
            case TAKE_BACK -> may(state, ItemAct.TAKE_BACK);
            case WITHDRAW -> item.publicSide().filter(PublicSide::isReadable).isPresent();
            case ARCHIVE ->
                item.publicSide()
                        .filter(side -> side.state() == ItemState.PUBLISHED)
                        .isPresent();
            case DISCARD -> may(state, ItemAct.DISCARD);
        };
    }

    /** Whether it lies ahead of where the item stands, so that the page says why not yet. */
    boolean liesAheadOf(OpenedItem opened) {
        var state = opened.item().state();
        return this == PUBLISH
                && (state == ItemState.DRAFT || state == ItemState.IN_REVIEW || state == ItemState.REFERRED)
                && opened.item().content().disclosure().isProactive();
    }

    private static boolean may(ItemState state, ItemAct act) {
        return Transition.to(state, act).isPresent();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return ItemWords.of("act." + path());
    }

    static Optional<ItemStep> of(String path) {
        for (var step : values()) {
            if (step.path().equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
