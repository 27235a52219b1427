package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.ValidityChanged;
import org.gongkai.publication.act.Validities;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.ValidityChange;
import org.gongkai.publication.register.ValidityChange.Cause;
import org.gongkai.publication.register.act.DocumentRows.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the dated history of what became of documents, within the transaction of whatever brought it about. */
@Component
class ValidityHistory {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;
    private final Validities pages;

    ValidityHistory(RegisterDesk desk, DocumentRows rows, DocumentRegister register, Validities pages) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
        this.pages = pages;
    }

    /** What is issued, publicly or not, repeals and amends others from the day it is in force, and may have a last day itself. */
    @EventListener
    void issued(ItemMoved moved) {
        if (moved.act() == ItemAct.PUBLISH || moved.act() == ItemAct.KEEP) {
            var item = moved.version();
            item.content().relations().forEach(relation -> ended(item, relation));
            if (item.content().kind().hasValidity()) {
                goesOn(item, moved.act());
            }
        }
    }

    private void goesOn(Item item, ItemAct act) {
        find(item.id()).ifPresent(document -> term(item, document));
        if (act == ItemAct.PUBLISH) {
            shown(item.id());
        }
    }

    /** What it has become while nobody could read it: the page says what the register says. */
    private void shown(ItemId id) {
        find(id).flatMap(document -> document.on(desk.today()))
                .ifPresent(validity -> pages.set(Actor.SYSTEM, id, validity, Optional.empty()));
    }

    private void ended(Item by, Relation relation) {
        relation.type()
                .makes()
                .ifPresent(validity -> find(relation.target()).ifPresent(target -> ended(by, validity, target)));
    }

    private void ended(Item by, Validity validity, RegisteredDocument target) {
        var day = later(inForce(by), target.issuedOn());
        target.changes().stream()
                .filter(change -> change.by().equals(Optional.of(by.id())) && change.validity() == validity)
                .map(ValidityChange::effectiveOn)
                .reduce((earlier, later) -> later)
                .filter(before -> before.isBefore(day) && before.isAfter(desk.today()))
                .ifPresent(before -> putOff(by, target, before));
        record(target, new Change(validity, day, Cause.DOCUMENT, Optional.of(by.id()), Optional.empty()));
    }

    /** A later version names a later day, and the first has not come: on that day the other stays what it is. */
    private void putOff(Item by, RegisteredDocument target, LocalDate before) {
        var stays = target.without(change -> change.by().equals(Optional.of(by.id())))
                .on(before)
                .orElse(Validity.IN_FORCE);
        record(target, new Change(stays, before, Cause.DOCUMENT, Optional.of(by.id()), Optional.empty()));
    }

    /** Its last day as the newest version gives it; where an earlier one gave another, that one has no effect any more. */
    private void term(Item item, RegisteredDocument document) {
        var first = item.content().dates().expiresOn().map(day -> day.plusDays(1));
        var before = document.changes().stream()
                .filter(change -> change.cause() == Cause.TERM && change.validity() == Validity.EXPIRED)
                .map(ValidityChange::effectiveOn)
                .reduce((earlier, later) -> later);
        if (first.equals(before)) {
            return;
        }
        before.ifPresent(day -> record(document, term(item, Validity.IN_FORCE, extended(item, day))));
        first.ifPresent(day -> record(document, term(item, Validity.EXPIRED, day)));
    }

    /** A term that had run out already is extended from the day the change was made. */
    private LocalDate extended(Item item, LocalDate ranOut) {
        return ranOut.isAfter(desk.today())
                ? ranOut
                : later(item.content().dates().changedOn().orElse(desk.today()), ranOut);
    }

    private static Change term(Item item, Validity validity, LocalDate day) {
        return new Change(validity, day, Cause.TERM, Optional.of(item.id()), Optional.empty());
    }

    /** A page was marked by hand, or by the clock: if the history does not say so yet, from today. */
    @EventListener
    void marked(ValidityChanged changed) {
        find(changed.item())
                .ifPresent(document -> record(
                        document,
                        new Change(
                                changed.validity(), desk.today(), Cause.DECISION, Optional.empty(), Optional.empty())));
    }

    private void record(RegisteredDocument document, Change change) {
        var known = register.find(document.key()).orElseThrow();
        var isNew = known.on(change.effectiveOn()).stream().noneMatch(change.validity()::equals);
        if (isNew || isAnotherAmendment(known, change)) {
            rows.change(Actor.SYSTEM, document.agency(), document.key(), change, desk.now());
        }
    }

    /** The note below a rule's title tells of each. */
    private static boolean isAnotherAmendment(RegisteredDocument document, Change change) {
        return change.validity() == Validity.AMENDED
                && change.by().isPresent()
                && document.changes().stream().noneMatch(each -> each.by().equals(change.by()));
    }

    private Optional<RegisteredDocument> find(ItemId id) {
        return register.find(new DocumentKey.OfItem(id));
    }

    /** It may be in force later than it was written, never before. */
    private LocalDate inForce(Item by) {
        var dates = by.content().dates();
        var written = dates.writtenOn().orElse(desk.today());
        return dates.effectiveOn().map(day -> later(day, written)).orElse(written);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
