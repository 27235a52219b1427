package org.gongkai.publication.web.desk;

import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.Relation;
import org.gongkai.publication.VisibleItems;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** An item's contents field by field in words, where the form has ids, names of choices and sums of files. */
@Component
final class SpokenFields {

    private static final int SUM = 8;

    private final Catalogue catalogue;
    private final VisibleItems visible;

    SpokenFields(Catalogue catalogue, VisibleItems visible) {
        this.catalogue = catalogue;
        this.visible = visible;
    }

    /** @param reader whose clerks read it */
    MultiValueMap<String, String> of(AgencyId reader, ItemContent content) {
        var fields = ShownFields.of(content);
        fields.set("column", column(content.column()));
        fields.set("kind", ItemWords.OF_ITEMS.of(content.kind().key()));
        fields.set("language", language(content.language()));
        fields.set("obtained", ItemWords.OF_ITEMS.of(content.origin().obtained().key()));
        disclosure(fields, content.disclosure());
        put(
                fields,
                "consentAnswer",
                content.origin().consents().stream()
                        .map(consent -> ItemWords.of(
                                "consent." + (consent.answered().isEmpty() ? "open" : consent.agrees() ? "yes" : "no")))
                        .toList());
        put(
                fields,
                "file",
                content.attachments().stream().map(SpokenFields::file).toList());
        put(
                fields,
                "relation",
                content.relations().stream()
                        .map(relation -> relation(reader, relation))
                        .toList());
        fields.set("body", BodyText.of(content.body()));
        return fields;
    }

    private static void disclosure(MultiValueMap<String, String> fields, Disclosure disclosure) {
        fields.set("attribute", ItemWords.OF_ITEMS.of(disclosure.attribute().key()));
        fields.set("ground", disclosure.ground().map(ground -> ground.label()).orElse(""));
    }

    private static void put(MultiValueMap<String, String> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private String column(ColumnId id) {
        return catalogue.find(id).map(CatalogueColumn::name).orElse("");
    }

    static String language(String tag) {
        return ItemWords.WORDS.has("language." + tag) ? ItemWords.of("language." + tag) : tag;
    }

    /** Two files of one name and size are told apart by their sums alone. */
    private static String file(Attachment file) {
        return ItemWords.of(
                "file.spoken",
                file.name(),
                ItemWords.size(file.size()),
                file.sha256().substring(0, SUM));
    }

    private String relation(AgencyId reader, Relation relation) {
        var target = visible.named(reader, relation.target())
                .map(content -> ItemWords.title(content.title()))
                .orElse(ItemWords.of("relation.gone"));
        return ItemWords.of(
                "relation.spoken", ItemWords.OF_ITEMS.of(relation.type().key()), target);
    }
}
