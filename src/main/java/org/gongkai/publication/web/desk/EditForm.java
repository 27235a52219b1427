package org.gongkai.publication.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.law.WithholdingGround;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.publication.Origin.Obtained;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Relation;
import org.gongkai.publication.StaffItems;
import org.gongkai.publication.VisibleItems;
import org.gongkai.publication.web.desk.EditView.Choice;
import org.gongkai.publication.web.desk.EditView.Clash;
import org.gongkai.workbench.Faults;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the form of an item from what stands in its fields, saved or not. */
@Component
final class EditForm {

    private static final int MOST_FOUND = 10;
    /** With the scripts that are official in China: without them Mongolian would stand in lines and Kazakh run from the left. */
    private static final List<String> LANGUAGES =
            List.of("zh-CN", "bo", "ug", "mn-Mong", "kk-Arab", "za", "ii", "ko", "en");

    private final Catalogue catalogue;
    private final Items items;
    private final VisibleItems visible;
    private final StaffItems staffItems;

    EditForm(Catalogue catalogue, Items items, VisibleItems visible, StaffItems staffItems) {
        this.catalogue = catalogue;
        this.items = items;
        this.visible = visible;
        this.staffItems = staffItems;
    }

    /** @param base revision that the next save is based on */
    EditView of(OpenedItem opened, MultiValueMap<String, String> fields, int base, Faults faults, List<Clash> clashes) {
        var content = ReadFields.of(fields, opened.item().content()).content();
        var kind = content.kind();
        var language = content.language();
        return new EditView(
                ItemAddress.edit(opened.item().id()),
                base,
                fields,
                faults,
                new EditView.Shows(
                        hasNumber(content),
                        kind.hasValidity(),
                        kind == ItemKind.CONSULTATION,
                        content.disclosure().attribute() == Attribute.WITHHELD),
                columns(opened, content.column().value()),
                choices(
                        KindsFor.of(matter(content.column().value())).toArray(ItemKind[]::new),
                        kind,
                        each -> ItemWords.OF_ITEMS.of(each.key()),
                        each -> ""),
                choices(
                        Attribute.values(),
                        content.disclosure().attribute(),
                        each -> ItemWords.OF_ITEMS.of(each.key()),
                        each -> ItemWords.of(each.key() + ".hint")),
                grounds(content.disclosure().ground()),
                choices(
                        Obtained.values(),
                        content.origin().obtained(),
                        each -> ItemWords.OF_ITEMS.of(each.key()),
                        each -> ItemWords.of(each.key() + ".hint")),
                choices(
                        Relation.Type.values(),
                        Relation.Type.RELATED,
                        each -> ItemWords.OF_ITEMS.of(each.key()),
                        each -> ""),
                languages(language),
                IntStream.range(0, content.attachments().size())
                        .mapToObj(at -> file(content.attachments().get(at), at + 1))
                        .toList(),
                content.relations().stream()
                        .map(relation -> relation(opened, relation))
                        .toList(),
                consents(fields),
                found(opened, fields),
                clashes,
                opened.actor().name(),
                ClientWords.json());
    }

    /** News has none as a rule; what an import brought, or was typed before the kind was changed, must not stand unseen. */
    private static boolean hasNumber(ItemContent content) {
        return content.kind() != ItemKind.NEWS
                || content.documentNumber().isPresent()
                || content.dates().effectiveOn().isPresent()
                || content.dates().expiresOn().isPresent();
    }

    private List<Choice> columns(OpenedItem opened, long chosen) {
        return catalogue.of(opened.agency().id()).stream()
                .filter(column -> !column.closed() || column.id().value() == chosen)
                .map(column -> new Choice(
                        Long.toString(column.id().value()),
                        (column.parent().isPresent() ? "　" : "") + column.name(),
                        "",
                        column.id().value() == chosen))
                .toList();
    }

    private org.gongkai.law.StatutoryMatter matter(long column) {
        return catalogue
                .find(new org.gongkai.publication.ColumnId(column))
                .map(org.gongkai.publication.CatalogueColumn::matter)
                .orElse(org.gongkai.law.StatutoryMatter.OTHER);
    }

    private static <E extends Enum<E>> List<Choice> choices(
            E[] all, E chosen, Function<E, String> words, Function<E, String> hint) {
        return Arrays.stream(all)
                .map(each -> new Choice(each.name(), words.apply(each), hint.apply(each), each == chosen))
                .toList();
    }

    private static List<Choice> grounds(Optional<WithholdingGround> chosen) {
        return Arrays.stream(WithholdingGround.values())
                .map(each -> new Choice(
                        each.name(),
                        each.label(),
                        each.citation(),
                        chosen.filter(ground -> ground == each).isPresent()))
                .toList();
    }

    private static List<Choice> languages(String chosen) {
        var tags = LANGUAGES.contains(chosen)
                ? LANGUAGES
                : java.util.stream.Stream.concat(LANGUAGES.stream(), java.util.stream.Stream.of(chosen))
                        .toList();
        return tags.stream()
                .map(tag -> new Choice(tag, SpokenFields.language(tag), "", tag.equals(chosen)))
                .toList();
    }

    private static EditView.FileLine file(org.gongkai.publication.Attachment file, int at) {
        return new EditView.FileLine(file.sha256(), file.name(), ItemWords.size(file.size()), at);
    }

    private EditView.RelationLine relation(OpenedItem opened, Relation relation) {
        var target = visible.named(opened.agency().id(), relation.target());
        return new EditView.RelationLine(
                relation.type().name() + "~" + relation.target().value(),
                ItemWords.OF_ITEMS.of(relation.type().key()),
                target.map(content -> ItemWords.title(content.title())).orElse(ItemWords.of("relation.gone")),
                target.flatMap(content -> items.find(relation.target()))
                        .flatMap(Item::publicSide)
                        .map(side -> side.index().text())
                        .orElse(""));
    }

    /** One more than there are, so that another can be entered without a script. */
    private static List<EditView.Consent> consents(MultiValueMap<String, String> fields) {
        var count = (int) ListFields.all(fields, "consentAgency").stream()
                .filter(agency -> !agency.isBlank())
                .count();
        return IntStream.rangeClosed(0, count)
                .mapToObj(at -> new EditView.Consent(
                        ListFields.at(fields, "consentAgency", at),
                        ListFields.at(fields, "consentAnswered", at),
                        ListFields.at(fields, "consentAnswer", at),
                        ListFields.at(fields, "consentNote", at),
                        ItemWords.of("consent.number", Integer.toString(at + 1))))
                .toList();
    }

    private Optional<List<EditView.RelationLine>> found(OpenedItem opened, MultiValueMap<String, String> fields) {
        var wanted = ListFields.at(fields, "find", 0).strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(staffItems.found(opened.agency().id(), wanted, MOST_FOUND).stream()
                .filter(line -> !line.id().equals(opened.item().id()))
                .map(EditForm::found)
                .toList());
    }

    private static EditView.RelationLine found(PublishedLine line) {
        return new EditView.RelationLine(
                Long.toString(line.id().value()),
                "",
                line.title(),
                line.documentNumber().map(number -> number + " ").orElse("")
                        + line.index().text());
    }
}
