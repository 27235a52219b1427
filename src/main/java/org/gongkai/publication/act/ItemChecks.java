package org.gongkai.publication.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemFault.Reason;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.publication.Origin;
import org.gongkai.publication.Relation;
import org.gongkai.screening.PersonalNumbers;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** What an item's contents must be: of a draft little, of what is handed in everything that the law and the public need. */
@Component
class ItemChecks {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 1_000;
    static final int LONGEST_BODY = 2_000_000;
    static final int MOST_ATTACHMENTS = 50;

    private final Catalogue catalogue;
    private final Items items;
    private final ItemRegister register;

    ItemChecks(Catalogue catalogue, Items items, ItemRegister register) {
        this.catalogue = catalogue;
        this.items = items;
        this.register = register;
    }

    List<ItemFault> ofDraft(Agency agency, ItemContent content) {
        var faults = new ArrayList<ItemFault>();
        tooLong(faults, "title", content.title(), LONGEST_TITLE);
        tooLong(faults, "summary", content.summary().orElse(""), LONGEST_SUMMARY);
        tooLong(faults, "body", content.body(), LONGEST_BODY);
        if (content.attachments().size() > MOST_ATTACHMENTS) {
            faults.add(ItemFault.of("attachments", Reason.TOO_LONG, Integer.toString(MOST_ATTACHMENTS)));
        }
        catalogue
                .find(content.column())
                .filter(column -> column.agency().equals(agency.id()))
                .ifPresentOrElse(
                        column -> when(faults, column.closed(), "column", Reason.COLUMN_CLOSED),
                        () -> faults.add(ItemFault.of("column", Reason.COLUMN_OF_OTHER_AGENCY)));
        when(faults, !isLanguage(content.language()), "language", Reason.LANGUAGE_UNKNOWN);
        return faults;
    }

    /** What is wrong with a version that is to be handed in. */
    List<ItemFault> ofSubmission(Agency agency, Item item, LocalDate today) {
        var content = item.content();
        var faults = new ArrayList<>(ofDraft(agency, content));
        when(faults, content.title().isEmpty(), "title", Reason.MISSING);
        // A catalogue without summaries is incomplete (条例 Art. 12).
        when(faults, content.disclosure().isProactive() && content.summary().isEmpty(), "summary", Reason.MISSING);
        when(faults, isBlank(content.body()) && content.attachments().isEmpty(), "body", Reason.MISSING);
        when(
                faults,
                content.disclosure().attribute() == org.gongkai.publication.Disclosure.Attribute.WITHHELD
                        && content.disclosure().ground().isEmpty(),
                "ground",
                Reason.GROUND_MISSING);
        dates(faults, content, today);
        number(faults, agency, item);
        origin(faults, content);
        relations(faults, agency, item);
        consultation(faults, content);
        screening(faults, content);
        return faults;
    }

    private static void dates(List<ItemFault> faults, ItemContent content, LocalDate today) {
        var dates = content.dates();
        when(faults, dates.writtenOn().isEmpty(), "writtenOn", Reason.MISSING);
        when(faults, isAfter(dates.writtenOn(), today), "writtenOn", Reason.IN_THE_FUTURE);
        when(faults, isAfter(dates.changedOn(), today), "changedOn", Reason.IN_THE_FUTURE);
        dates.writtenOn()
                .ifPresent(written -> when(
                        faults,
                        dates.changedOn().filter(written::isAfter).isPresent(),
                        "changedOn",
                        Reason.CHANGED_BEFORE_WRITTEN));
        dates.effectiveOn()
                .ifPresent(effective -> when(
                        faults,
                        dates.expiresOn().filter(effective::isAfter).isPresent(),
                        "expiresOn",
                        Reason.EXPIRES_BEFORE_EFFECTIVE));
    }

    private void number(List<ItemFault> faults, Agency agency, Item item) {
        var content = item.content();
        var needed = content.kind() == ItemKind.RULE || content.kind() == ItemKind.NORMATIVE_DOCUMENT;
        when(faults, needed && content.documentNumber().isEmpty(), "documentNumber", Reason.MISSING);
        content.documentNumber().ifPresent(number -> {
            when(faults, DocumentNumber.normalised(number).isEmpty(), "documentNumber", Reason.DOCUMENT_NUMBER_SHAPE);
            var isDocument = content.kind().hasValidity();
            if (isDocument && register.numbered(agency.id(), number, item.id()).isPresent()) {
                faults.add(ItemFault.of("documentNumber", Reason.DOCUMENT_NUMBER_TAKEN, number));
            }
        });
    }

    /** What touches other agencies is published only after they have been asked (条例 Art. 11). */
    private static void origin(List<ItemFault> faults, ItemContent content) {
        when(faults, content.origin().maker().isBlank(), "maker", Reason.MISSING);
        if (!content.disclosure().isProactive()) {
            return;
        }
        for (Origin.Consent consent : content.origin().consents()) {
            if (consent.answered().isEmpty()) {
                faults.add(ItemFault.of("consents", Reason.CONSENT_MISSING, consent.agency()));
            } else if (!consent.agrees()) {
                faults.add(ItemFault.of("consents", Reason.CONSENT_REFUSED, consent.agency()));
            }
        }
    }

    private void relations(List<ItemFault> faults, Agency agency, Item item) {
        for (var relation : item.content().relations()) {
            var target = items.find(relation.target());
            if (relation.target().equals(item.id())) {
                faults.add(ItemFault.of("relations", Reason.RELATION_TO_ITSELF));
            } else if (target.isEmpty()) {
                faults.add(ItemFault.of("relations", Reason.RELATION_UNKNOWN));
            } else if (changesTarget(relation) && !target.get().agency().equals(agency.id())) {
                faults.add(ItemFault.of(
                        "relations",
                        Reason.RELATION_NOT_OWN,
                        target.get().content().title()));
            }
        }
    }

    /** An agency ends and changes its own documents only. */
    private static boolean changesTarget(Relation relation) {
        return relation.type() == Relation.Type.REPEALS || relation.type() == Relation.Type.AMENDS;
    }

    private static void consultation(List<ItemFault> faults, ItemContent content) {
        if (content.kind() != ItemKind.CONSULTATION) {
            return;
        }
        if (content.consultation().isEmpty()) {
            faults.add(ItemFault.of("consultation", Reason.CONSULTATION_MISSING));
            return;
        }
        var consultation = content.consultation().get();
        when(faults, consultation.until().isBefore(consultation.from()), "consultation", Reason.CONSULTATION_BACKWARDS);
        when(
                faults,
                consultation.days() < Consultation.USUAL_DAYS
                        && consultation.whyShort().isEmpty(),
                "consultation",
                Reason.CONSULTATION_SHORT);
    }

    private static void screening(List<ItemFault> faults, ItemContent content) {
        if (!content.disclosure().isProactive()) {
            return;
        }
        var body = Jsoup.parseBodyFragment(content.body()).body();
        personal(faults, "title", content.title());
        personal(faults, "summary", content.summary().orElse(""));
        personal(faults, "body", body.text());
        when(
                faults,
                !body.select("img:not([alt]), img[alt~=^\\s*$]").isEmpty(),
                "body",
                Reason.IMAGE_WITHOUT_DESCRIPTION);
    }

    private static void personal(List<ItemFault> faults, String field, String text) {
        PersonalNumbers.in(text)
                .forEach(number ->
                        faults.add(ItemFault.of(field, Reason.PERSONAL_NUMBER, PersonalNumbers.masked(number))));
    }

    private static boolean isBlank(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        return body.text().isBlank() && body.select("img").isEmpty();
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    private static boolean isAfter(Optional<LocalDate> day, LocalDate today) {
        return day.filter(each -> each.isAfter(today)).isPresent();
    }

    private static void tooLong(List<ItemFault> faults, String field, String text, int most) {
        if (text.length() > most) {
            faults.add(ItemFault.of(field, Reason.TOO_LONG, Integer.toString(most)));
        }
    }

    private static void when(List<ItemFault> faults, boolean isSo, String field, Reason reason) {
        if (isSo) {
            faults.add(ItemFault.of(field, reason));
        }
    }
}
