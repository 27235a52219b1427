package org.gongkai.publication.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Words;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.Origin;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedVersion;
import org.gongkai.publication.open.ItemView.Fact;

/** The metadata table above a body, in the order readers know. */
@LegalBasis(source = Source.CATALOGUE_GUIDELINES, part = "第二部分")
final class ItemFactsTable {

    private final Words words;

    ItemFactsTable(Words words) {
        this.words = words;
    }

    /** @param ended the day from which a document is no longer in force */
    List<Fact> of(
            Agency publisher,
            ItemContent content,
            Optional<PublicSide> side,
            Optional<PublishedVersion> shown,
            Optional<LocalDate> ended) {
        var facts = new ArrayList<Fact>();
        add(
                facts,
                "index",
                Optional.of(side.map(each -> each.index().text()).orElseGet(() -> words.of("item.index.later"))));
        add(facts, "theme", content.subject().theme());
        add(facts, "publisher", Optional.of(publisher.name()));
        add(facts, "maker", Optional.of(makers(content.origin())));
        add(facts, "kind", Optional.of(words.of(content.kind().key())));
        add(facts, "number", content.documentNumber());
        add(facts, "written", content.dates().writtenOn().map(words::day));
        add(
                facts,
                "published",
                Optional.of(shown.map(each -> words.day(each.publishedAt())).orElseGet(this::later)));
        add(facts, "effective", content.dates().effectiveOn().map(words::day));
        add(facts, "expires", content.dates().expiresOn().map(words::day));
        add(
                facts,
                "validity",
                side.flatMap(PublicSide::validity)
                        .map(each -> words.of(each.key()))
                        .or(() -> Optional.of(later())
                                .filter(later ->
                                        side.isEmpty() && content.kind().hasValidity())));
        add(facts, "ended", ended.map(words::day));
        add(facts, "way", Optional.of(words.of(content.disclosure().attribute().key())));
        add(facts, "subject", Optional.of(String.join(" ", content.subject().words())));
        add(facts, "audience", content.subject().audience());
        return facts;
    }

    /** For what only publication gives. */
    private String later() {
        return words.of("item.later");
    }

    private static String makers(Origin origin) {
        var all = new ArrayList<String>();
        origin.lead().ifPresent(all::add);
        all.add(origin.maker());
        all.addAll(origin.joint());
        return all.stream().filter(each -> !each.isBlank()).distinct().collect(Collectors.joining(" "));
    }

    private void add(List<Fact> facts, String field, Optional<String> text) {
        text.filter(each -> !each.isBlank()).ifPresent(each -> facts.add(new Fact(words.of("item." + field), each)));
    }
}
