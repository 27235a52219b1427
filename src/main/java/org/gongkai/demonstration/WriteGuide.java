package org.gongkai.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.publication.Item;
import org.gongkai.publication.Items;
import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.act.ConfirmGuide;
import org.gongkai.publication.catalogue.act.KeepGuide;
import org.gongkai.publication.catalogue.act.KeepRules;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Has the bureau write its guide and list the rules it has published. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class WriteGuide {

    private static final String BUREAU = "linjiang-audit-bureau";
    private static final String PLACES = "PLACES";
    private static final List<String> RULES = List.of("rules-review", "rules-accountability", "rules-reporting");

    private final Agencies agencies;
    private final Cast cast;
    private final Guides guides;
    private final KeepGuide keepGuide;
    private final ConfirmGuide confirm;
    private final KeepRules keepRules;
    private final ToldItems told;
    private final Items items;

    WriteGuide(
            Agencies agencies,
            Cast cast,
            Guides guides,
            KeepGuide keepGuide,
            ConfirmGuide confirm,
            KeepRules keepRules,
            ToldItems told,
            Items items) {
        this.agencies = agencies;
        this.cast = cast;
        this.guides = guides;
        this.keepGuide = keepGuide;
        this.confirm = confirm;
        this.keepRules = keepRules;
        this.told = told;
        this.items = items;
    }

    void run() {
        var bureau = agencies.find(BUREAU).orElseThrow();
        var office = cast.of(bureau, Post.DISCLOSURE_OFFICE);
        var guide = guides.of(bureau.id());
        if (guide.version() == 0) {
            var kept = keepGuide.of(office, written(guide)).value();
            confirm.of(office, bureau.id(), kept.version()).value();
        }
        rules(bureau, office);
    }

    private static Guide written(Guide blank) {
        var channels = new ArrayList<Guide.Channel>();
        var places = "";
        for (var line : InventedItems.table("guide")) {
            if (line.getFirst().equals(PLACES)) {
                places = line.getLast();
            }
        }
        for (var channel : blank.channels()) {
            var said = InventedItems.table("guide").stream()
                    .filter(line -> line.getFirst().equals(channel.kind().name()))
                    .findFirst();
            channels.add(said.map(line -> new Guide.Channel(channel.kind(), true, line.get(1), line.getLast()))
                    .orElse(channel));
        }
        return new Guide(blank.agency(), channels, places, List.of(), blank.version());
    }

    private void rules(Agency bureau, Actor office) {
        var before = guides.rules(bureau.id());
        if (before.version() > 0) {
            return;
        }
        var documents = Stream.concat(
                        before.documents().stream(), RULES.stream().map(key -> document(bureau, key)))
                .toList();
        keepRules
                .of(office, new DisclosureRules(bureau.id(), documents, before.version()))
                .value();
    }

    private DisclosureRules.Document document(Agency bureau, String key) {
        Item item = items.find(told.id(bureau.slug() + "/" + key)).orElseThrow();
        var content = item.content();
        return new DisclosureRules.Document(
                content.title(), content.documentNumber().orElse(""), "", Optional.of(item.id()));
    }
}
