package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

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
        return new ItemContent(
                column,
                kind,
                other,
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

    public ItemContent summarised(String other) {
        return new ItemContent(
                column,
                kind,
                title,
                Optional.of(other),
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

    public ItemContent numbered(String number) {
        return new ItemContent(
                column,
                kind,
                title,
                summary,
                Optional.of(number),
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

    public ItemContent with(Disclosure other) {
        return new ItemContent(
                column,
                kind,
                title,
                summary,
                documentNumber,
                other,
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

    public ItemContent with(Dates other) {
        return new ItemContent(
                column,
                kind,
                title,
                summary,
                documentNumber,
                disclosure,
                other,
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

    public ItemContent with(Origin other) {
        return new ItemContent(
                column,
                kind,
                title,
                summary,
                documentNumber,
                disclosure,
                dates,
                other,
                subject,
                language,
                body,
                attachments,
                relations,
                consultation,
                former,
                note);
    }

    public ItemContent withBody(String html) {
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
                html,
                attachments,
                relations,
                consultation,
                former,
                note);
    }

    public ItemContent withAttachments(List<Attachment> files) {
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
                files,
                relations,
                consultation,
                former,
                note);
    }

    public ItemContent with(Consultation period) {
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
                Optional.of(period),
                former,
                note);
    }

    public ItemContent with(Subject other) {
        return new ItemContent(
                column,
                kind,
                title,
                summary,
                documentNumber,
                disclosure,
                dates,
                origin,
                other,
                language,
                body,
                attachments,
                relations,
                consultation,
                former,
                note);
    }

    public ItemContent with(Former other) {
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
                Optional.of(other),
                note);
    }

    public ItemContent of(ItemKind other) {
        return new ItemContent(
                column,
                other,
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

    public ItemContent withRelations(List<Relation> others) {
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
                others,
                consultation,
                former,
                note);
    }
}
