package org.gongkai.publication.act;

import java.util.Set;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keeps a version from the public now; for pages that say so before somebody tries. */
@Component
public class ItemObstacles {

    private final Publishing publishing;

    ItemObstacles(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Empty for one that could be public at once. */
    @Transactional(readOnly = true)
    public Set<Obstacle> of(Item item) {
        return publishing.obstacles(item);
    }
}
