package org.gongkai.publication.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.Origin;
import org.gongkai.publication.VisibleItems;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** The metadata of an item in words, each with its label: what a signer signs besides title and body. */
@Component
class ItemFacts {

    private final Words words = Words.in("publication");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(words.of("day"), Locale.SIMPLIFIED_CHINESE);
    private final Catalogue catalogue;
    private final VisibleItems items;

    ItemFacts(Catalogue catalogue, VisibleItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    List<Fact> of(Item item) {
        var facts = new ArrayList<Fact>();
        var content = item.content();
        add(facts, "index", item.publicSide().map(side -> side.index().text()));
        add(facts, "column", catalogue.find(content.column()).map(CatalogueColumn::name));
        add(facts, "kind", Optional.of(words.of(content.kind().key())));
        add(facts, "documentNumber", content.documentNumber());
        add(facts, "summary", content.summary());
        add(facts, "attribute", Optional.of(attribute(content)));
        add(facts, "disclosureNote", content.disclosure().note());
        add(facts, "writtenOn", content.dates().writtenOn().map(this::day));
        add(facts, "changedOn", content.dates().changedOn().map(this::day));
        add(facts, "effectiveOn", content.dates().effectiveOn().map(this::day));
        add(facts, "expiresOn", content.dates().expiresOn().map(this::day));
        origin(facts, content.origin());
        add(facts, "theme", content.subject().theme());
        add(facts, "words", joined(content.subject().words()));
        add(facts, "audience", content.subject().audience());
        add(
                facts,
                "consultation",
                content.consultation().map(each -> words.of("consultation", day(each.from()), day(each.until()))));
        add(facts, "consultWhy", content.consultation().flatMap(Consultation::whyShort));
        add(facts, "consultWay", content.consultation().map(Consultation::way));
        content.relations()
                .forEach(relation -> items.named(item.agency(), relation.target())
                        .ifPresent(target ->
                                facts.add(new Fact(words.of(relation.type().key()), target.title()))));
        return facts;
    }

    private void origin(List<Fact> facts, Origin origin) {
        add(facts, "obtained", Optional.of(words.of(origin.obtained().key())));
        add(facts, "maker", Optional.of(origin.maker()));
        add(facts, "lead", origin.lead());
        add(facts, "joint", joined(origin.joint()));
        add(
                facts,
                "consents",
                joined(origin.consents().stream().map(this::consent).toList()));
    }

    private String consent(Origin.Consent consent) {
        return consent.answered()
                .map(on -> words.of(consent.agrees() ? "consent.agrees" : "consent.refuses", consent.agency(), day(on)))
                .orElseGet(() -> words.of("consent.open", consent.agency()));
    }

    private String attribute(ItemContent content) {
        var disclosure = content.disclosure();
        var attribute = words.of(disclosure.attribute().key());
        return disclosure
                .ground()
                .map(ground -> attribute + "：" + ground.label() + "（" + ground.citation() + "）")
                .orElse(attribute);
    }

    private Optional<String> joined(List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().collect(Collectors.joining(words.of("list.between"))));
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    private void add(List<Fact> facts, String field, Optional<String> text) {
        text.filter(each -> !each.isBlank()).ifPresent(each -> facts.add(new Fact(words.of("field." + field), each)));
    }
}
