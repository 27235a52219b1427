package org.gongkai.publication.open;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.ItemView.Band;

/** The band above a document that is no longer what it was, with what did it. */
final class Bands {

    private Bands() {}

    static Optional<Band> of(PublicSide side, List<Related> related) {
        return side.validity().filter(validity -> validity != Validity.IN_FORCE).map(validity -> switch (validity) {
            case IN_FORCE, EXPIRED -> new Band(validity.key(), List.of());
            case AMENDED -> new Band(validity.key(), by(Relation.Type.AMENDS, related));
            case REPEALED -> new Band(validity.key(), by(Relation.Type.REPEALS, related));
        });
    }

    private static List<ItemView.Link> by(Relation.Type type, List<Related> related) {
        return related.stream()
                .filter(each -> each.isTarget() && each.type() == type)
                .map(ItemViews::link)
                .toList();
    }
}
