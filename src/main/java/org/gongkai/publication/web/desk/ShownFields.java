package org.gongkai.publication.web.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.Origin;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An item's contents as the fields of its form show them. */
final class ShownFields {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private ShownFields() {}

    static MultiValueMap<String, String> of(ItemContent content) {
        var shown = new ShownFields();
        shown.plain(content);
        shown.origin(content.origin());
        shown.lists(content);
        content.consultation().ifPresent(shown::consultation);
        return shown.fields;
    }

    private void plain(ItemContent content) {
        put("column", Long.toString(content.column().value()));
        put("kind", content.kind().name());
        put("title", content.title());
        put("summary", content.summary());
        put("documentNumber", content.documentNumber());
        put("attribute", content.disclosure().attribute().name());
        put("ground", content.disclosure().ground().map(Enum::name));
        put("disclosureNote", content.disclosure().note());
        put("writtenOn", content.dates().writtenOn());
        put("changedOn", content.dates().changedOn());
        put("effectiveOn", content.dates().effectiveOn());
        put("expiresOn", content.dates().expiresOn());
        put("theme", content.subject().theme());
        put("words", String.join("；", content.subject().words()));
        put("audience", content.subject().audience());
        put("language", content.language());
        put("body", content.body());
        put("note", content.note());
    }

    private void origin(Origin origin) {
        put("obtained", origin.obtained().name());
        put("maker", origin.maker());
        put("lead", origin.lead());
        put("joint", String.join("\n", origin.joint()));
        for (var consent : origin.consents()) {
            fields.add("consentAgency", consent.agency());
            fields.add(
                    "consentAnswered", consent.answered().map(Object::toString).orElse(""));
            fields.add("consentAnswer", consent.answered().isEmpty() ? "" : consent.agrees() ? "yes" : "no");
            fields.add("consentNote", consent.note().orElse(""));
        }
    }

    private void lists(ItemContent content) {
        for (var file : content.attachments()) {
            fields.add("file", file.sha256());
            fields.add("fileName", file.name());
        }
        for (var relation : content.relations()) {
            fields.add(
                    "relation", relation.type().name() + "~" + relation.target().value());
        }
    }

    private void consultation(Consultation consultation) {
        put("consultFrom", consultation.from().toString());
        put("consultUntil", consultation.until().toString());
        put("consultWhy", consultation.whyShort());
        put("consultWay", consultation.way());
        put("consultReceived", consultation.received());
    }

    private void put(String name, Optional<?> value) {
        put(name, value.map(Object::toString).orElse(""));
    }

    private void put(String name, String value) {
        fields.put(name, List.of(value));
    }
}
