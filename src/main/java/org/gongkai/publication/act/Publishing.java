package org.gongkai.publication.act;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.review.Reviews;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.stereotype.Component;

/**
 * Makes a signed version public: the one way there is.
 *
 * <p>Under the item's lock everything is looked at once more: the signature and the secrecy review on this very version, and that it is to be
 * published of the agency's own accord. The day comes from the clock and from nowhere else.
 */
@Component
@LegalBasis(article = 17)
@LegalBasis(article = 26)
class Publishing {

    /** Clocks of several machines differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final ItemDesk desk;
    private final ItemRegister register;
    private final Reviews reviews;
    private final Signatures signatures;
    private final SecrecyReviews secrecy;
    private final Items items;
    private final SiteProfiles profiles;
    private final Validities validities;
    private final DocumentEffects effects;
    private final IndexNumbers numbers;
    private final List<SubmissionRule> rules;

    Publishing(
            ItemDesk desk,
            ItemRegister register,
            Reviews reviews,
            Signatures signatures,
            SecrecyReviews secrecy,
            Items items,
            SiteProfiles profiles,
            Validities validities,
            DocumentEffects effects,
            IndexNumbers numbers,
            List<SubmissionRule> rules) {
        this.desk = desk;
        this.register = register;
        this.reviews = reviews;
        this.signatures = signatures;
        this.secrecy = secrecy;
        this.items = items;
        this.profiles = profiles;
        this.validities = validities;
        this.effects = effects;
        this.numbers = numbers;
        this.rules = List.copyOf(rules);
    }

    /** Takes what has been signed as far as it may go now. */
    ItemMoving goOn(Actor actor, LockedItem locked) {
        var item = locked.item();
        if (!item.content().disclosure().isProactive()) {
            return new ItemMoving.Moved(kept(actor, item));
        }
        if (item.state() == ItemState.SIGNED && isForLater(item)) {
            return new ItemMoving.Moved(desk.move(actor, item, ItemAct.SCHEDULE, Optional.empty()));
        }
        return publish(actor, locked);
    }

    ItemMoving publish(Actor actor, LockedItem locked) {
        var item = locked.item();
        if (!locked.may(ItemAct.PUBLISH)) {
            return locked.notNow(ItemAct.PUBLISH);
        }
        var obstacles = obstacles(item);
        return obstacles.isEmpty() ? new ItemMoving.Moved(done(actor, item)) : new ItemMoving.Held(obstacles);
    }

    Set<Obstacle> obstacles(Item item) {
        var found = EnumSet.noneOf(Obstacle.class);
        add(found, Obstacle.NOT_PROACTIVE, !item.content().disclosure().isProactive());
        add(found, Obstacle.NOT_SIGNED, !isSigned(item));
        add(found, Obstacle.NO_SECRECY_REVIEW, !secrecy.hasPassed(item.matter(), item.sha256()));
        add(
                found,
                Obstacle.NO_CODE,
                item.publicSide().isEmpty() && profiles.of(item.agency()).code().isEmpty());
        add(found, Obstacle.CLOCK_BEHIND, isClockBehind(item));
        rules.forEach(rule -> add(found, rule.obstacle(), !rule.of(item).isEmpty()));
        return found;
    }

    private boolean isSigned(Item item) {
        return reviews.isApproved(item.matter(), item.sha256()) || signatures.cover(item);
    }

    /** A clock set back would forge the day of publication. */
    private boolean isClockBehind(Item item) {
        return register.lastPublication(item.agency())
                .filter(last -> last.isAfter(desk.now().plus(TOLERANCE)))
                .isPresent();
    }

    private boolean isForLater(Item item) {
        return item.scheduledFor().filter(desk.now()::isBefore).isPresent();
    }

    private Item done(Actor actor, Item item) {
        var now = desk.now();
        var index = numbers.of(item, now);
        replaced(actor, item);
        var published = register.publish(item, index, validities.ofNew(item), now);
        desk.told(
                actor,
                published,
                Optional.of(item.state()),
                ItemAct.PUBLISH,
                entry -> entry.with(Map.of(
                        "index-number", index.text(), "title", item.content().title())));
        effects.of(actor, published);
        return published;
    }

    /** What was decided before gives way; a withdrawn version stays withdrawn. */
    private void replaced(Actor actor, Item item) {
        if (item.number() == 1) {
            return;
        }
        items.versions(item.id()).stream()
                .filter(version -> version.number() < item.number())
                .filter(version ->
                        LockedItem.after(version.state(), ItemAct.REPLACE).isPresent())
                .forEach(version -> desk.move(actor, version, ItemAct.REPLACE, Optional.empty()));
    }

    /**
     * Decided not to be public: what is public of it is taken back, for the reason given for the new version. What it repeals is repealed all
     * the same, and everybody is told so.
     */
    private Item kept(Actor actor, Item item) {
        items.versions(item.id()).stream()
                .filter(version ->
                        LockedItem.after(version.state(), ItemAct.WITHDRAW).isPresent())
                .forEach(version -> withdraw(actor, version, item.cause().orElseThrow()));
        replaced(actor, item);
        var kept = desk.move(actor, item, ItemAct.KEEP, Optional.empty());
        effects.of(actor, kept);
        return kept;
    }

    /**
     * Takes a public version back at once. Those before it may hold the same and are closed: the next version that is published must not bring
     * them back.
     */
    Item withdraw(Actor actor, Item version, String reason) {
        var withdrawn = desk.move(actor, version, ItemAct.WITHDRAW, Optional.of(reason));
        register.withdraw(version.id(), reason, desk.now());
        items.versions(version.id()).stream()
                .filter(former -> former.state() == ItemState.AMENDED
                        && former.publishedAt().isPresent()
                        && former.closed().isEmpty())
                .forEach(former -> {
                    register.close(former, reason, desk.now());
                    desk.enter(actor, former, "publication.close-version", entry -> entry.because(reason));
                });
        return withdrawn;
    }

    private static void add(Set<Obstacle> found, Obstacle obstacle, boolean isSo) {
        if (isSo) {
            found.add(obstacle);
        }
    }
}
