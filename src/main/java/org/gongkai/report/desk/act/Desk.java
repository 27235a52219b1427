package org.gongkai.report.desk.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.EditionMoved;
import org.gongkai.report.desk.act.EditionRegister.Opening;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an edition begins and ends with: the power, the lock; the new state, the ledger's entry, the event. */
@Component
class Desk {

    private final EditionRegister register;
    private final Agencies agencies;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(EditionRegister register, Agencies agencies, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
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

    /**
     * @throws NotAllowedException for an edition that does not exist as for one of an agency that the actor has no power for
     */
    Locked lock(Actor actor, Power power, EditionId id) {
        var edition = register.lock(id).orElseThrow(() -> new NotAllowedException(power, new AgencyId(0)));
        return new Locked(edition, agency(actor, power, edition.agency()));
    }

    /** The edition of a filed report, for who supervises its agency. */
    Locked lockForSupervisor(Actor actor, EditionId id) {
        var locked = lock(actor, Power.SUPERVISE, id);
        agency(
                actor,
                Power.SUPERVISE,
                SupervisingAgency.of(locked.agency(), locked.edition().kind()));
        return locked;
    }

    /** The edition for whoever files for its agency; one that a supervising office entered for it, for that office too. */
    Locked lockForPublication(Actor actor, EditionId id, boolean entered) {
        var edition = register.lock(id).orElseThrow(() -> new NotAllowedException(Power.FILE_REPORTS, new AgencyId(0)));
        var agency = agencies.find(edition.agency()).orElseThrow();
        var byOffice = entered && !actor.may(Power.FILE_REPORTS, agency);
        actor.require(byOffice ? Power.SUPERVISE : Power.FILE_REPORTS, agency);
        return new Locked(edition, agency);
    }

    /** For what follows from an act that has been allowed already. */
    Locked lock(EditionId id) {
        var edition = register.lock(id).orElseThrow(() -> new IllegalArgumentException("no edition " + id));
        return new Locked(edition, agencies.find(edition.agency()).orElseThrow());
    }

    Edition move(Actor actor, Locked locked, DeskAct act) {
        return move(actor, locked, act, UnaryOperator.identity());
    }

    /** Takes a step that the table of transitions has. */
    Edition move(Actor actor, Locked locked, DeskAct act, UnaryOperator<Step> details) {
        var from = locked.edition().state();
        var to = locked.after(act).orElseThrow(() -> new IllegalStateException(act + " from " + from));
        var step = details.apply(Step.to(to));
        var moved = register.move(locked.edition(), step, now());
        enter(actor, moved, act, step.reason());
        events.publishEvent(moved(moved, Optional.of(from), act));
        return moved;
    }

    /** Opens an edition; empty when somebody else was quicker. */
    Optional<Edition> begin(Actor actor, Opening opening, Draft draft, DeskAct act) {
        var begun = register.begin(opening, draft, now());
        begun.ifPresent(edition -> {
            enter(actor, edition, act, opening.correction());
            events.publishEvent(moved(edition, Optional.empty(), act));
        });
        return begun;
    }

    /** Puts an act that leaves the state as it is into the ledger. */
    void enter(Actor actor, Edition edition, String name, UnaryOperator<Act> details) {
        var act = Act.of(edition.agency(), edition.matter(), name).on(edition.version(), edition.content());
        ledger.append(actor, details.apply(act));
    }

    private void enter(Actor actor, Edition edition, DeskAct act, Optional<String> reason) {
        enter(actor, edition, name(act), entry -> reason.map(entry::because).orElse(entry));
    }

    /** As the ledger calls it, such as {@code report.send-back}. */
    static String name(DeskAct act) {
        return "report." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static EditionMoved moved(Edition edition, Optional<DeskState> from, DeskAct act) {
        return new EditionMoved(
                edition.id(), edition.agency(), edition.year(), edition.kind(), from, edition.state(), act);
    }
}
