package org.gongkai.publication.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an item begins and ends with: the power, the lock; the new state, the ledger's entry, the event. */
@Component
class ItemDesk {

    private final ItemRegister register;
    private final Agencies agencies;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemDesk(ItemRegister register, Agencies agencies, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The agency, for which the actor has the power.
     *
     * @throws NotAllowedException for an agency that does not exist as for one that the actor has no power for
     */
    Agency agency(Actor actor, Power power, AgencyId id) {
        var agency = agencies.find(id).orElseThrow(() -> new NotAllowedException(power, id));
        actor.require(power, agency);
        return agency;
    }

    /** @throws NotAllowedException for an item that does not exist as for one of an agency that the actor has no power for */
    LockedItem lock(Actor actor, Power power, ItemId id) {
        var item = register.lock(id).orElseThrow(() -> new NotAllowedException(power, new AgencyId(0)));
        return new LockedItem(item, agency(actor, power, item.agency()));
    }

    /** For what follows from an act that has been allowed already, or from the clock. */
    LockedItem lock(ItemId id) {
        var item = register.lock(id).orElseThrow(() -> new IllegalArgumentException("no item " + id));
        return new LockedItem(item, agencies.find(item.agency()).orElseThrow());
    }

    Item move(Actor actor, Item item, ItemAct act, Optional<String> reason) {
        return move(actor, item, act, reason, UnaryOperator.identity());
    }

    /** Takes a step that the table of transitions has. */
    Item move(Actor actor, Item item, ItemAct act, Optional<String> reason, UnaryOperator<Act> details) {
        var to = LockedItem.after(item.state(), act)
                .orElseThrow(() -> new IllegalStateException(act + " from " + item.state()));
        var moved = register.move(item, to, reason, now());
        told(actor, moved, Optional.of(item.state()), act, entry -> details.apply(because(entry, reason)));
        return moved;
    }

    /** Enters a step in the ledger and tells of it. */
    void told(Actor actor, Item item, Optional<ItemState> from, ItemAct act, UnaryOperator<Act> details) {
        enter(actor, item, act.ledgerName(), details);
        events.publishEvent(new ItemMoved(item, from, act));
    }

    /** Puts an act into the ledger. */
    void enter(Actor actor, Item item, String name, UnaryOperator<Act> details) {
        ledger.append(
                actor, details.apply(Act.of(item.agency(), item.matter(), name).on(item.number(), item.sha256())));
    }

    static Item.Drafter drafter(Actor actor) {
        return new Item.Drafter(actor.person(), actor.name());
    }

    /** The section of whoever begins it, whose head may have to sign first. */
    static Optional<SectionId> section(Actor actor, AgencyId agency) {
        return actor.appointments().stream()
                .filter(each -> each.agency().equals(agency))
                .map(Appointment::section)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Act because(Act act, Optional<String> reason) {
        return reason.map(act::because).orElse(act);
    }
}
