package org.gongkai.publication.act;

import java.util.List;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemMoving.Obstacle;

/** What another part asks of a version before it is handed in, and still when it is published. */
public interface SubmissionRule {

    /** Empty for a version that the rule has nothing to do with. */
    List<ItemFault> of(Item item);

    /** What it tells when it is broken only by the time of publication. */
    Obstacle obstacle();
}
