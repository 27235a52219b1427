package org.gongkai.publication;

import static org.gongkai.publication.ItemState.AMENDED;
import static org.gongkai.publication.ItemState.ARCHIVED;
import static org.gongkai.publication.ItemState.DISCARDED;
import static org.gongkai.publication.ItemState.DRAFT;
import static org.gongkai.publication.ItemState.IN_REVIEW;
import static org.gongkai.publication.ItemState.KEPT;
import static org.gongkai.publication.ItemState.PUBLISHED;
import static org.gongkai.publication.ItemState.REFERRED;
import static org.gongkai.publication.ItemState.SCHEDULED;
import static org.gongkai.publication.ItemState.SIGNED;
import static org.gongkai.publication.ItemState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/** One lawful step of a version; what is not in {@link #ALL} cannot happen. */
public record Transition(ItemState from, ItemAct act, ItemState to) {

    public static final List<Transition> ALL = List.of(
            new Transition(DRAFT, ItemAct.SUBMIT, IN_REVIEW),
            new Transition(DRAFT, ItemAct.REFER, REFERRED),
            new Transition(DRAFT, ItemAct.DISCARD, DISCARDED),
            new Transition(IN_REVIEW, ItemAct.SEND_BACK, DRAFT),
            new Transition(IN_REVIEW, ItemAct.TAKE_BACK, DRAFT),
            new Transition(IN_REVIEW, ItemAct.REFER, REFERRED),
            new Transition(IN_REVIEW, ItemAct.SIGN, SIGNED),
            // What has been determined goes through review like any other draft.
            new Transition(REFERRED, ItemAct.DETERMINE, DRAFT),
            new Transition(SIGNED, ItemAct.TAKE_BACK, DRAFT),
            new Transition(SIGNED, ItemAct.REFER, REFERRED),
            new Transition(SIGNED, ItemAct.SCHEDULE, SCHEDULED),
            new Transition(SIGNED, ItemAct.PUBLISH, PUBLISHED),
            new Transition(SIGNED, ItemAct.KEEP, KEPT),
            new Transition(SCHEDULED, ItemAct.TAKE_BACK, DRAFT),
            new Transition(SCHEDULED, ItemAct.UNSCHEDULE, SIGNED),
            new Transition(SCHEDULED, ItemAct.PUBLISH, PUBLISHED),
            new Transition(PUBLISHED, ItemAct.REPLACE, AMENDED),
            new Transition(PUBLISHED, ItemAct.WITHDRAW, WITHDRAWN),
            new Transition(PUBLISHED, ItemAct.ARCHIVE, ARCHIVED),
            new Transition(ARCHIVED, ItemAct.REPLACE, AMENDED),
            new Transition(ARCHIVED, ItemAct.WITHDRAW, WITHDRAWN),
            new Transition(KEPT, ItemAct.REPLACE, AMENDED));

    /** Where an act leads from a state; empty where the act is not lawful. */
    public static Optional<ItemState> to(ItemState from, ItemAct act) {
        return ALL.stream()
                .filter(each -> each.from == from && each.act == act)
                .map(Transition::to)
                .findFirst();
    }
}
