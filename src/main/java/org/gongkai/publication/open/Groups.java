package org.gongkai.publication.open;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.Relation;
import org.gongkai.publication.open.ItemView.Group;

/** What an item has to do with, under headings that read right from this side. */
final class Groups {

    private Groups() {}

    static List<Group> of(List<Related> related) {
        var groups = new ArrayList<Group>();
        for (var type : Relation.Type.values()) {
            add(
                    groups,
                    type.key(),
                    related.stream()
                            .filter(each -> each.type() == type && !each.isTarget())
                            .toList());
            add(
                    groups,
                    type.backKey(),
                    related.stream()
                            .filter(each -> each.type() == type && each.isTarget())
                            .toList());
        }
        return groups;
    }

    private static void add(List<Group> groups, String key, List<Related> related) {
        if (!related.isEmpty()) {
            groups.add(new Group(key, related.stream().map(ItemViews::link).toList()));
        }
    }
}
