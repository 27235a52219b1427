package org.gongkai.publication.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WithholdingGround;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Origin;
import org.gongkai.publication.Origin.Consent;
import org.gongkai.publication.Origin.Obtained;
import org.gongkai.publication.Subject;
import org.gongkai.workbench.Faults;
import org.springframework.util.MultiValueMap;

/** What came back in the fields of the form, as contents; what cannot be read is a fault, and the field keeps what was typed. */
final class ReadFields {

    private final MultiValueMap<String, String> fields;
    private final ItemContent base;
    private Faults faults = Faults.NONE;

    private ReadFields(MultiValueMap<String, String> fields, ItemContent base) {
        this.fields = fields;
        this.base = base;
    }

    record Read(ItemContent content, Faults faults) {}

    /** @param base what the form was made from; what has no field stays as it is there */
    static Read of(MultiValueMap<String, String> fields, ItemContent base) {
        var reading = new ReadFields(fields, base);
        return new Read(reading.content(), reading.faults);
    }

    private ItemContent content() {
        var kind = one(ItemKind.class, "kind").orElse(base.kind());
        return new ItemContent(
                text("column")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .map(ColumnId::new)
                        .orElse(base.column()),
                kind,
                text("title").orElse(""),
                text("summary"),
                fields.containsKey("documentNumber") ? text("documentNumber") : base.documentNumber(),
                disclosure(),
                new Dates(
                        day("writtenOn"),
                        day("changedOn"),
                        fields.containsKey("effectiveOn")
                                ? day("effectiveOn")
                                : base.dates().effectiveOn(),
                        fields.containsKey("expiresOn")
                                ? day("expiresOn")
                                : base.dates().expiresOn()),
                origin(),
                new Subject(text("theme"), split("words", "[；;、，,\\s]+"), text("audience")),
                text("language").orElse(ItemContent.CHINESE),
                PlainBody.html(Optional.ofNullable(fields.getFirst("body")).orElse("")),
                ListFields.attachments(fields, base.attachments()),
                ListFields.relations(fields),
                kind == ItemKind.CONSULTATION ? consultation() : Optional.empty(),
                base.former(),
                text("note"));
    }

    private Disclosure disclosure() {
        var attribute = one(Attribute.class, "attribute").orElse(Attribute.PROACTIVE);
        var ground = attribute == Attribute.WITHHELD
                ? one(WithholdingGround.class, "ground")
                : Optional.<WithholdingGround>empty();
        return new Disclosure(attribute, ground, text("disclosureNote"));
    }

    private Origin origin() {
        return new Origin(
                one(Obtained.class, "obtained").orElse(Obtained.MADE),
                text("maker").orElse(""),
                text("lead"),
                split("joint", "[\\n；;]+"),
                consents());
    }

    private List<Consent> consents() {
        var consents = new ArrayList<Consent>();
        var agencies = ListFields.all(fields, "consentAgency");
        for (var i = 0; i < agencies.size(); i++) {
            var agency = agencies.get(i).strip();
            var answered = day("consentAnswered", i);
            var answer = ListFields.at(fields, "consentAnswer", i);
            var note =
                    Optional.of(ListFields.at(fields, "consentNote", i).strip()).filter(each -> !each.isEmpty());
            if (!agency.isEmpty()) {
                if (answered.isEmpty() != answer.isEmpty()) {
                    fault("consents", "fault.consent-half", agency);
                }
                consents.add(new Consent(agency, answered.filter(on -> !answer.isEmpty()), answer.equals("yes"), note));
            } else if (answered.isPresent() || note.isPresent()) {
                fault("consents", "fault.consent-nobody");
            }
        }
        return consents;
    }

    private Optional<Consultation> consultation() {
        var from = day("consultFrom");
        var until = day("consultUntil");
        var way = text("consultWay");
        if (from.isEmpty() && until.isEmpty() && way.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || until.isEmpty() || way.isEmpty()) {
            fault("consultation", "fault.consultation-half");
            return base.consultation();
        }
        return Optional.of(new Consultation(from.get(), until.get(), text("consultWhy"), way.get(), received()));
    }

    private Optional<Integer> received() {
        var typed = text("consultReceived");
        if (typed.filter(number -> !number.matches("\\d{1,7}")).isPresent()) {
            fault("consultReceived", "fault.number", ItemWords.field("consultReceived"));
            return Optional.empty();
        }
        return typed.map(Integer::valueOf);
    }

    private Optional<LocalDate> day(String name) {
        return day(name, 0);
    }

    private Optional<LocalDate> day(String name, int at) {
        var typed = ListFields.at(fields, name, at).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var parts = Arrays.stream(typed.split("\\D+"))
                .filter(part -> part.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        try {
            if (parts.size() == 3 && parts.getFirst() >= 1900) {
                return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
            }
        } catch (DateTimeException noDay) {
            // Told like everything else that is no date.
        }
        fault(name.startsWith("consentA") ? "consents" : name, "fault.date", ItemWords.field(name));
        return Optional.empty();
    }

    private Optional<String> text(String name) {
        return Optional.of(ListFields.at(fields, name, 0).strip()).filter(typed -> !typed.isEmpty());
    }

    private List<String> split(String name, String between) {
        return Arrays.stream(text(name).orElse("").split(between))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        var typed = ListFields.at(fields, name, 0);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }

    private void fault(String field, String key, Object... arguments) {
        faults = faults.and(field, ItemWords.of(key, arguments));
    }
}
