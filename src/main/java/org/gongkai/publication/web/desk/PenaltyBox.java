package org.gongkai.publication.web.desk;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.gongkai.publication.PublicSide;
import org.springframework.stereotype.Component;

/** The box in which it is recorded that a published decision on a penalty was changed. */
@Component
@LegalBasis(source = Source.PENALTY_LAW, article = 48)
final class PenaltyBox {

    private final PenaltyChanges changes;
    private final TimeLimit limit;

    PenaltyBox(PenaltyChanges changes, TimeLimit limit) {
        this.changes = changes;
        this.limit = limit;
    }

    Optional<OverviewView.Penalty> of(OpenedItem opened) {
        var item = opened.item();
        var state = item.publicSide().map(PublicSide::state);
        if (item.content().kind() != ItemKind.PENALTY_DECISION || state.isEmpty()) {
            return Optional.empty();
        }
        var recorded = changes.of(item.id()).map(change -> words(change, state.get()));
        var records = state.get() == ItemState.PUBLISHED && opened.may(Power.DRAFT_ITEMS);
        return Optional.of(new OverviewView.Penalty(recorded, records));
    }

    private String words(PenaltyChange change, ItemState state) {
        var what = ItemWords.of("penalty.recorded", ItemWords.day(change.on()), change.what(), change.recordedBy());
        if (state != ItemState.PUBLISHED) {
            return what;
        }
        return what
                + limit.after(change.on(), PenaltyChange.LIMIT)
                        .map(due -> ItemWords.of("penalty.due", ItemWords.day(due)))
                        .orElse(ItemWords.of("penalty.due-unknown"));
    }
}
