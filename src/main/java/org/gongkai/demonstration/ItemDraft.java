package org.gongkai.demonstration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.demonstration.content.InventedItem;
import org.gongkai.demonstration.content.LightHtml;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.Origin;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Subject;
import org.gongkai.report.writing.OutputFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes of a file what a clerk would type and attach. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class ItemDraft {

    private static final long LARGEST = 1 << 24;

    private final Catalogue catalogue;
    private final FileStore files;
    private final ToldItems told;
    private final Cast cast;

    ItemDraft(Catalogue catalogue, FileStore files, ToldItems told, Cast cast) {
        this.catalogue = catalogue;
        this.files = files;
        this.told = told;
        this.cast = cast;
    }

    ItemContent of(InventedItem item, Agency agency) {
        var column = catalogue.find(agency.id(), item.column()).orElseThrow();
        return new ItemContent(
                column.id(),
                item.kind(),
                item.title(),
                Optional.of(item.summary()),
                item.get("number"),
                item.get("attribute").map(ItemDraft::disclosure).orElse(Disclosure.PROACTIVE),
                new Dates(
                        Optional.of(item.writtenOn()), item.day("changed"), item.day("effective"), item.day("expires")),
                origin(item, agency),
                subject(item),
                ItemContent.CHINESE,
                body(item.body(), agency),
                item.files().stream()
                        .map(file -> stored(file, cast.clerkOf(agency).name()))
                        .toList(),
                item.links().stream()
                        .map(link -> new Relation(link.type(), told.id(link.target())))
                        .toList(),
                item.get("consult").map(given -> consultation(item, given)),
                Optional.empty(),
                Optional.empty());
    }

    String body(String html, Agency agency) {
        return cast.named(LightHtml.whole(html), agency);
    }

    private static Disclosure disclosure(String given) {
        var parts = given.split(" ");
        return new Disclosure(
                Disclosure.Attribute.valueOf(parts[0]),
                Stream.of(parts).skip(1).map(WithholdingGround::valueOf).findFirst(),
                Optional.empty());
    }

    private static Origin origin(InventedItem item, Agency agency) {
        var consents = item.get("consent").map(given -> given.split(" ")).stream()
                .map(parts -> new Origin.Consent(
                        parts[0], Optional.of(item.year().day(parts[1])), true, Optional.of(parts[2])))
                .toList();
        var joint = item.get("joint").stream().toList();
        return new Origin(
                Origin.Obtained.MADE,
                agency.name(),
                joint.isEmpty() ? Optional.empty() : Optional.of(agency.name()),
                joint,
                consents);
    }

    private static Subject subject(InventedItem item) {
        var words = item.get("words").map(all -> List.of(all.split(" "))).orElse(List.of());
        return new Subject(words.stream().findFirst(), words, Optional.empty());
    }

    private static Consultation consultation(InventedItem item, String given) {
        var parts = given.split(" \\| ");
        var told = parts[0].split(" ");
        return new Consultation(
                item.year().day(told[0]),
                item.year().day(told[1]),
                Stream.of(parts).skip(1).findFirst(),
                told[2],
                Optional.empty());
    }

    private Attachment stored(InventedItem.File file, String by) {
        var mediaType = OutputFormat.byExtension(file.ending()).orElseThrow().mediaType();
        try {
            var stored = files.store(new ByteArrayInputStream(LightHtml.file(file)), LARGEST, mediaType, by);
            if (stored instanceof Storing.Stored(var kept)) {
                return new Attachment(kept.sha256(), file.name() + "." + file.ending(), kept.mediaType(), kept.size());
            }
            throw new IllegalStateException(file.name() + ": " + stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
