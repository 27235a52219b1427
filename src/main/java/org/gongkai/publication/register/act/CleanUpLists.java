package org.gongkai.publication.register.act;

import java.util.List;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.act.SubmissionRule;
import org.gongkai.publication.register.CleanUps;
import org.springframework.stereotype.Component;

/** What is published as the result of a clean-up is what was decided: with the announcement the documents become just that. */
@Component
class CleanUpLists implements SubmissionRule {

    private final CleanUps cleanUps;
    private final CleanUpAnnouncement announcement;

    CleanUpLists(CleanUps cleanUps, CleanUpAnnouncement announcement) {
        this.cleanUps = cleanUps;
        this.announcement = announcement;
    }

    @Override
    public List<ItemFault> of(Item item) {
        if (cleanUps.wasAnnouncedBy(item.id())) {
            return List.of(ItemFault.of("body", ItemFault.Reason.RESULT_DECIDED_ANEW));
        }
        return cleanUps.announcedBy(item.id())
                .filter(cleanUp -> !announcement.isIn(cleanUp, item.content().body()))
                .map(cleanUp -> List.of(ItemFault.of("body", ItemFault.Reason.LISTS_DIFFER)))
                .orElse(List.of());
    }

    @Override
    public Obstacle obstacle() {
        return Obstacle.OVERTAKEN;
    }
}
