package org.gongkai.publication.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Tag;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.ItemView.Band;
import org.gongkai.publication.open.ItemView.Link;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.ValidityChange;
import org.springframework.stereotype.Component;

/** The band above a document that is no longer what it was, with what did it. */
@Component
class Bands {

    private final DocumentRegister register;
    private final PublishedItems published;

    Bands(DocumentRegister register, PublishedItems published) {
        this.register = register;
        this.published = published;
    }

    Optional<Band> of(ItemId id, PublicSide side, List<Related> related) {
        return side.validity().filter(validity -> validity != Validity.IN_FORCE).map(validity -> {
            var by = Stream.concat(by(validity, related), registered(id, validity).stream());
            return new Band(validity.key(), by.distinct().toList());
        });
    }

    /** The day from which a document is no longer in force, as far as the register knows it. */
    Optional<LocalDate> ended(ItemId id, PublicSide side) {
        return side.validity()
                .filter(validity -> !validity.isInForce())
                .flatMap(validity -> changed(id, validity))
                .map(ValidityChange::effectiveOn);
    }

    private static Stream<Link> by(Validity validity, List<Related> related) {
        return related.stream()
                .filter(Related::isTarget)
                .filter(each -> switch (validity) {
                    case AMENDED -> each.type() == Relation.Type.AMENDS;
                    case REPEALED -> each.type() == Relation.Type.REPEALS;
                    case IN_FORCE, EXPIRED -> false;
                })
                .map(ItemViews::link);
    }

    /** What the register knows of: the announcement of a clean-up repeals without being the document's counterpart. */
    private Optional<Link> registered(ItemId id, Validity validity) {
        return changed(id, validity)
                .filter(change -> change.cause() == ValidityChange.Cause.CLEAN_UP)
                .flatMap(ValidityChange::by)
                .map(Bands::depended)
                .flatMap(published::find)
                .filter(item -> item.publicSide().isReadable())
                .map(Bands::link);
    }

    private Optional<ValidityChange> changed(ItemId id, Validity validity) {
        return register.find(new DocumentKey.OfItem(id)).stream()
                .flatMap(document -> document.changes().reversed().stream())
                .filter(change -> change.validity() == validity)
                .findFirst();
    }

    /** The page names it though neither need refer to the other. */
    private static ItemId depended(ItemId announcement) {
        Caching.dependsOn(Tag.of("item", announcement.value()));
        return announcement;
    }

    private static Link link(PublishedItem item) {
        return new Link(
                item.content().title(),
                PublicAddress.of(item.id()),
                item.content().language());
    }
}
