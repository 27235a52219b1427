package org.gongkai.publication.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.publication.Item;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Relation;
import org.springframework.stereotype.Component;

/** What a version will have to do with once it is public: what it names itself, and what names it already. */
@Component
class RelationsToBe {

    private final PublishedItems published;

    RelationsToBe(PublishedItems published) {
        this.published = published;
    }

    /** Only what everybody may read, as on the public page. */
    List<Related> of(Item item) {
        return Stream.concat(
                        item.content().relations().stream().flatMap(each -> named(each).stream()),
                        published.related(item.id()).stream().filter(Related::isTarget))
                .toList();
    }

    private Optional<Related> named(Relation relation) {
        return published
                .find(relation.target())
                .filter(target -> target.publicSide().isReadable())
                .flatMap(RelationsToBe::line)
                .map(line -> new Related(relation.type(), false, line));
    }

    private static Optional<PublishedLine> line(PublishedItem item) {
        var content = item.content();
        var side = item.publicSide();
        return content.dates()
                .writtenOn()
                .map(writtenOn -> new PublishedLine(
                        item.id(),
                        item.agency(),
                        content.column(),
                        content.kind(),
                        content.title(),
                        content.summary(),
                        content.documentNumber(),
                        writtenOn,
                        content.language(),
                        side.index(),
                        side.validity(),
                        side.publishedAt()));
    }
}
