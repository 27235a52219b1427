package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything an author gives of an item; what is signed, and what a version keeps for good.
 *
 * @param column where in the catalogue it stands
 * @param summary 内容概述, which the catalogue must show (条例 Art. 12)
 * @param documentNumber 发文字号, such as 临审发〔2026〕3号
 * @param language of the title and the body, as a language tag such as {@code zh-CN} or {@code bo}
 * @param body sound HTML, cleaned before it comes here
 * @param former what the item was on a site before this one; an import alone gives it
 * @param note for colleagues, never public
 */
public record ItemContent(
        ColumnId column,
        ItemKind kind,
        String title,
        Optional<String> summary,
        Optional<String> documentNumber,
        Disclosure disclosure,
        Dates dates,
        Origin origin,
        Subject subject,
        String language,
        String body,
        List<Attachment> attachments,
        List<Relation> relations,
        Optional<Consultation> consultation,
        Optional<Former> former,
        Optional<String> note) {

    public static final String CHINESE = "zh-CN";

    public ItemContent {
        attachments = List.copyOf(attachments);
        relations = List.copyOf(relations);
    }

    /** A blank item of an agency. */
    public static ItemContent blank(ColumnId column, ItemKind kind, String maker) {
        return new ItemContent(
                column,
                kind,
                "",
                Optional.empty(),
                Optional.empty(),
                Disclosure.PROACTIVE,
                Dates.NONE,
                Origin.madeBy(maker),
                Subject.NONE,
                CHINESE,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ItemContent titled(String other) {
        return changed(parts -> parts.title = other);
    }

    public ItemContent summarised(String other) {
        return changed(parts -> parts.summary = Optional.of(other));
    }

    public ItemContent numbered(String number) {
        return changed(parts -> parts.documentNumber = Optional.of(number));
    }

    public ItemContent of(ItemKind other) {
        return changed(parts -> parts.kind = other);
    }

    public ItemContent with(Disclosure other) {
        return changed(parts -> parts.disclosure = other);
    }

    public ItemContent with(Dates other) {
        return changed(parts -> parts.dates = other);
    }

    public ItemContent with(Origin other) {
        return changed(parts -> parts.origin = other);
    }

    public ItemContent with(Subject other) {
        return changed(parts -> parts.subject = other);
    }

    public ItemContent with(Consultation period) {
        return changed(parts -> parts.consultation = Optional.of(period));
    }

    public ItemContent with(Former other) {
        return changed(parts -> parts.former = Optional.of(other));
    }

    public ItemContent withBody(String html) {
        return changed(parts -> parts.body = html);
    }

    public ItemContent withAttachments(List<Attachment> files) {
        return changed(parts -> parts.attachments = files);
    }

    public ItemContent withRelations(List<Relation> others) {
        return changed(parts -> parts.relations = others);
    }

    private ItemContent changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    /** The components while one of them is exchanged. */
    private static final class Parts {
        private ColumnId column;
        private ItemKind kind;
        private String title;
        private Optional<String> summary;
        private Optional<String> documentNumber;
        private Disclosure disclosure;
        private Dates dates;
        private Origin origin;
        private Subject subject;
        private String language;
        private String body;
        private List<Attachment> attachments;
        private List<Relation> relations;
        private Optional<Consultation> consultation;
        private Optional<Former> former;
        private Optional<String> note;

        private Parts(ItemContent of) {
            column = of.column;
            kind = of.kind;
            title = of.title;
            summary = of.summary;
            documentNumber = of.documentNumber;
            disclosure = of.disclosure;
            dates = of.dates;
            origin = of.origin;
            subject = of.subject;
            language = of.language;
            body = of.body;
            attachments = of.attachments;
            relations = of.relations;
            consultation = of.consultation;
            former = of.former;
            note = of.note;
        }

        private ItemContent whole() {
            return new ItemContent(
                    column,
                    kind,
                    title,
                    summary,
                    documentNumber,
                    disclosure,
                    dates,
                    origin,
                    subject,
                    language,
                    body,
                    attachments,
                    relations,
                    consultation,
                    former,
                    note);
        }
    }
}
