package org.gongkai.publication.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Direction;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedVersion;

/**
 * The page of an item; of one that is public, of a former version, or of a draft as it would be.
 *
 * @param column where it stands in the catalogue
 * @param side what is public of it; empty for what has never been public
 * @param facts the metadata table, in order
 * @param band what a reader must know before reading on; empty where nothing
 * @param note the line below a rule's title (题注); empty for other kinds
 * @param body sound HTML
 * @param versions all that were public, the newest first
 * @param number of the version shown
 */
public record ItemView(
        ItemId id,
        Agency agency,
        Optional<CatalogueColumn> column,
        ItemContent content,
        Optional<PublicSide> side,
        List<Fact> facts,
        Optional<Band> band,
        String note,
        List<File> files,
        List<Group> related,
        List<PublishedVersion> versions,
        int number,
        String path) {

    /** A label and what stands beside it. */
    public record Fact(String label, String text) {}

    /**
     * Why a document is not what it was.
     *
     * @param key of the words, also printed across the page
     * @param by what did it
     */
    public record Band(String key, List<Link> by) {}

    /** @param language tag of the title's language */
    public record Link(String title, String path, String language) {

        public Direction direction() {
            return Direction.of(language);
        }
    }

    /**
     * A file that belongs to the item.
     *
     * @param size as people read it
     * @param opens whether a browser can show it by itself
     * @param preview address of a page with its words, for what a browser cannot show
     */
    public record File(
            String name,
            String path,
            String type,
            String mediaType,
            String size,
            boolean opens,
            Optional<String> preview) {}

    /** What else has to do with the item, under one heading. */
    public record Group(String key, List<Link> links) {}

    /** A rule is shown with its title, the line below it and its text alone (国办发〔2021〕33号). */
    public boolean isRule() {
        return content.kind() == ItemKind.RULE;
    }

    public String title() {
        return content.title();
    }

    public String language() {
        return content.language();
    }

    public Direction direction() {
        return Direction.of(content.language());
    }

    public Optional<Consultation> consultation() {
        return content.consultation();
    }

    /** Whether a later version has taken its place. */
    public boolean isReplaced() {
        return !versions.isEmpty() && versions.getFirst().number() != number;
    }

    /** When the version shown was published, whatever came before or after; empty for one that is not public. */
    public Optional<Instant> publishedAt() {
        return versions.stream()
                .filter(version -> version.number() == number)
                .map(PublishedVersion::publishedAt)
                .findFirst();
    }

    /** Whether anybody but the agency has seen it. */
    public boolean isPublic() {
        return side.isPresent();
    }

    /** Of the newest version that is of the item itself. */
    public String addressOf(PublishedVersion version) {
        return version.number() == versions.getFirst().number()
                ? PublicAddress.of(id)
                : PublicAddress.version(id, version.number());
    }

    public String newest() {
        return PublicAddress.of(id);
    }
}
