package org.gongkai.publication.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Theme;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfile.Office;
import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.DisclosureRules.Document;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guide.Channel;
import org.gongkai.publication.catalogue.Guide.OwnSection;
import org.gongkai.publication.catalogue.RequestChannel;
import org.gongkai.publication.catalogue.act.KeepGuide;
import org.gongkai.publication.catalogue.act.KeepRules;
import org.gongkai.publication.catalogue.web.Field.Option;
import org.gongkai.publication.catalogue.web.FormView.Group;
import org.gongkai.workbench.Words;

/** What an agency tells of itself as fields of a form, and back. */
final class SiteFields {

    private static final Words WORDS = CataloguePart.WORDS;
    private static final int SPARE = 3;

    private SiteFields() {}

    static List<Group> profile(SiteProfile profile) {
        var office = profile.office();
        return List.of(
                new Group(
                        WORDS.of("group.site"),
                        List.of(
                                Field.line("code", profile.code().orElse("")).mayBeEmpty(),
                                Field.line("siteName", profile.siteName().orElse(""))
                                        .mayBeEmpty(),
                                Field.among("theme", profile.theme(), themes()))),
                new Group(
                        WORDS.of("group.office"),
                        List.of(
                                Field.line("officeName", office.name()).mayBeEmpty(),
                                Field.line("address", office.address()).mayBeEmpty(),
                                Field.line("postcode", office.postcode()).mayBeEmpty(),
                                Field.line("hours", office.hours()).mayBeEmpty(),
                                Field.line("telephone", office.telephone()).mayBeEmpty(),
                                Field.line("fax", office.fax()).mayBeEmpty(),
                                Field.line("internet", office.internet()).mayBeEmpty())));
    }

    private static List<Option> themes() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Option(theme.key(), WORDS.of("theme." + theme.key())))
                .toList();
    }

    static Office office(Given given) {
        return new Office(
                given.text("officeName"),
                given.text("address"),
                given.text("hours"),
                given.text("telephone"),
                given.text("fax"),
                given.text("internet"),
                given.text("postcode"));
    }

    static List<Group> guide(Guide guide) {
        var groups = new ArrayList<Group>();
        guide.channels().forEach(channel -> groups.add(channel(channel)));
        groups.add(new Group(
                WORDS.of("group.places"),
                List.of(Field.text("places", guide.places()).mayBeEmpty())));
        var shown = Math.min(KeepGuide.MOST_SECTIONS, guide.sections().size() + SPARE);
        for (var number = 1; number <= shown; number++) {
            var section = number <= guide.sections().size() ? guide.sections().get(number - 1) : new OwnSection("", "");
            groups.add(new Group(
                    WORDS.of("group.section", Integer.toString(number)),
                    List.of(
                            Field.line("section-" + number + "-title", section.title())
                                    .called("section-title")
                                    .mayBeEmpty(),
                            Field.text("section-" + number + "-text", section.text())
                                    .called("section-text")
                                    .mayBeEmpty())));
        }
        return groups;
    }

    private static Group channel(Channel channel) {
        var kind = channel.kind();
        var fields = new ArrayList<Field>();
        if (!kind.isBasic()) {
            fields.add(
                    Field.yes(KeepGuide.field(kind, "open"), channel.opened()).called("open"));
        }
        var cautions = channel.cautions().isEmpty() ? WORDS.of(kind.key() + ".cautions") : channel.cautions();
        fields.add(Field.line(KeepGuide.field(kind, "contact"), channel.contact())
                .called(kind.isBasic() || kind == RequestChannel.FAX ? "contact.office" : "contact")
                .mayBeEmpty());
        fields.add(Field.text(KeepGuide.field(kind, "cautions"), cautions).called("cautions"));
        return new Group(
                WORDS.of(kind.isBasic() ? "group.channel.basic" : "group.channel", WORDS.of(kind.key())), fields);
    }

    static Guide guide(AgencyId agency, Given given) {
        var channels = Arrays.stream(RequestChannel.values())
                .map(kind -> new Channel(
                        kind,
                        kind.isBasic() || given.yes(KeepGuide.field(kind, "open")),
                        given.text(KeepGuide.field(kind, "contact")),
                        given.text(KeepGuide.field(kind, "cautions"))))
                .toList();
        var sections = new ArrayList<OwnSection>();
        for (var number = 1; number <= KeepGuide.MOST_SECTIONS; number++) {
            sections.add(new OwnSection(
                    given.text("section-" + number + "-title"), given.text("section-" + number + "-text")));
        }
        return new Guide(agency, channels, given.text("places"), sections, given.version());
    }

    static List<Group> rules(DisclosureRules rules) {
        var groups = new ArrayList<Group>();
        var shown = Math.min(KeepRules.MOST, rules.documents().size() + SPARE);
        for (var number = 1; number <= shown; number++) {
            var document = number <= rules.documents().size()
                    ? rules.documents().get(number - 1)
                    : new Document("", "", "", Optional.empty());
            groups.add(new Group(
                    WORDS.of("group.document", Integer.toString(number)),
                    List.of(
                            Field.line("title-" + number, document.title())
                                    .called("document-title")
                                    .mayBeEmpty(),
                            Field.line("citation-" + number, document.citation())
                                    .called("document-citation")
                                    .mayBeEmpty(),
                            Field.line("link-" + number, document.link())
                                    .called("document-link")
                                    .mayBeEmpty(),
                            Field.number(
                                            "item-" + number,
                                            document.item()
                                                    .map(id -> Long.toString(id.value()))
                                                    .orElse(""))
                                    .called("document-item")
                                    .mayBeEmpty())));
        }
        return groups;
    }

    static DisclosureRules rules(AgencyId agency, Given given) {
        var documents = new ArrayList<Document>();
        for (var number = 1; number <= KeepRules.MOST; number++) {
            documents.add(new Document(
                    given.text("title-" + number),
                    given.text("citation-" + number),
                    given.text("link-" + number),
                    given.id("item-" + number).stream().mapToObj(ItemId::new).findFirst()));
        }
        return new DisclosureRules(agency, documents, given.version());
    }
}
