package org.gongkai.publication.web.desk;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.gongkai.publication.PublicSide;
import org.springframework.stereotype.Component;

/** The box in which it is recorded that a published decision on a penalty was changed. */
@Component
@LegalBasis(source = Source.PENALTY_LAW, article = 48)
final class PenaltyBox {

    private final PenaltyChanges changes;
    private final WithdrawalLimit limit;

    PenaltyBox(PenaltyChanges changes, WithdrawalLimit limit) {
        this.changes = changes;
        this.limit = limit;
    }

    Optional<OverviewView.Penalty> of(OpenedItem opened) {
        var item = opened.item();
        if (item.content().kind() != ItemKind.PENALTY_DECISION
                || item.publicSide().isEmpty()) {
            return Optional.empty();
        }
        var isReadable = item.publicSide().filter(PublicSide::isReadable).isPresent();
        var recorded = changes.of(item.id()).map(change -> words(change, isReadable));
        var records = isReadable && opened.may(Power.DRAFT_ITEMS);
        return Optional.of(new OverviewView.Penalty(recorded, records));
    }

    private String words(PenaltyChange change, boolean isReadable) {
        var what = ItemWords.of("penalty.recorded", ItemWords.day(change.on()), change.what(), change.recordedBy());
        if (!isReadable) {
            return what;
        }
        return what
                + limit.of(change)
                        .map(due -> ItemWords.of("penalty.due", ItemWords.day(due)))
                        .orElse(ItemWords.of("penalty.due-unknown"));
    }
}
