package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Languages;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.portal.Words;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.ItemViews;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.TitleNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A document that comes into force later ends and changes others from that day on, not from the day on which it is published. */
@SiteTest
class BringIntoForceModuleTests {

    private static final LocalDate WRITTEN = LocalDate.of(2024, 3, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    PublishedItems published;

    @Autowired
    DocumentRegister register;

    @Autowired
    TitleNotes notes;

    @Autowired
    Clock clock;

    private AnItem items;
    private String agency;

    @BeforeEach
    void city() {
        var city = ACity.in(context, "shixing", "施行市", 1, 0);
        agency = city.departments().getFirst().name();
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void whatIsRepealedStaysInForceUntilTheOtherComesIntoForce() {
        var first = LocalDate.now(clock).plusDays(2);
        var old = items.published(document(ItemKind.NORMATIVE_DOCUMENT, 1));
        var other = items.published(document(ItemKind.OTHER_DOCUMENT, 2));
        items.published(document(ItemKind.NORMATIVE_DOCUMENT, 3)
                .with(inForceFrom(first))
                .withRelations(List.of(
                        new Relation(Relation.Type.REPEALS, old.id()),
                        new Relation(Relation.Type.REPEALS, other.id()))));

        on(first.minusDays(1));
        assertThat(validity(old)).contains(Validity.IN_FORCE);
        assertThat(registered(old, first.minusDays(1))).contains(Validity.IN_FORCE);

        on(first);
        assertThat(validity(old)).contains(Validity.REPEALED);
        assertThat(validity(other)).contains(Validity.REPEALED);
        assertThat(facts(old)).contains("发布机关 " + agency, "公开方式 主动公开", "失效日期 " + day(first));
        assertThat(registered(old, first)).contains(Validity.REPEALED);
    }

    @Test
    void takingADocumentBackFromThePublicDoesNotUndoWhatItRepeals() {
        var first = LocalDate.now(clock).plusDays(2);
        var old = items.published(document(ItemKind.OTHER_DOCUMENT, 4));
        var repealing = items.published(document(ItemKind.OTHER_DOCUMENT, 5)
                .with(inForceFrom(first))
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id()))));
        items.withdrawn(repealing, Post.DISCLOSURE_OFFICE);

        assertThat(validity(old)).contains(Validity.IN_FORCE);
        on(first);

        assertThat(validity(old)).contains(Validity.REPEALED);
    }

    @Test
    void aLaterVersionMayPutTheDayOff() {
        var first = LocalDate.now(clock).plusDays(2);
        var old = items.published(document(ItemKind.NORMATIVE_DOCUMENT, 10));
        var relations = List.of(new Relation(Relation.Type.REPEALS, old.id()));
        var content = document(ItemKind.NORMATIVE_DOCUMENT, 11).withRelations(relations);
        var repealing = items.published(content.with(inForceFrom(first)));
        var clerk = items.actor(Post.SECTION_CLERK);
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, repealing.id(), "推迟施行"));
        context.getBean(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), content.with(inForceFrom(first.plusDays(1))));
        items.throughTheChain(
                items.screened(AnItem.moved(context.getBean(SubmitItem.class).of(clerk, draft.id()))));

        on(first);
        assertThat(validity(old)).contains(Validity.IN_FORCE);
        assertThat(registered(old, first)).contains(Validity.IN_FORCE);
        on(first.plusDays(1));
        assertThat(validity(old)).contains(Validity.REPEALED);
        assertThat(registered(old, first.plusDays(1))).contains(Validity.REPEALED);
    }

    @Test
    void anAmendmentIsToldBelowTheTitleFromItsDayOnByTheDayOfItsWriting() {
        var first = LocalDate.now(clock).plusDays(2);
        var rule = items.published(document(ItemKind.RULE, 6));
        items.published(document(ItemKind.RULE, 7)
                .with(inForceFrom(first))
                .withRelations(List.of(new Relation(Relation.Type.AMENDS, rule.id()))));

        assertThat(notes.of(rule.id())).hasValue("（2024年3月1日临施发〔2024〕6号公布）");
        context.getBean(SiteClock.class)
                .on(
                        first,
                        () -> assertThat(notes.of(rule.id()))
                                .hasValue("（2024年3月1日临施发〔2024〕6号公布　根据2024年3月1日临施发〔2024〕7号修正）"));
    }

    @Test
    void whatIsNotPublicItselfRepealsTheSame() {
        var old = items.published(document(ItemKind.NORMATIVE_DOCUMENT, 8));
        var repealing = document(ItemKind.NORMATIVE_DOCUMENT, 9)
                .with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty()))
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id())));

        items.throughTheChain(items.screened(items.submitted(repealing)));

        assertThat(validity(old)).contains(Validity.REPEALED);
    }

    private ItemContent document(ItemKind kind, int number) {
        return items.content("施行的文件" + number)
                .numbered("临施发〔2024〕" + number + "号")
                .of(kind);
    }

    private static Dates inForceFrom(LocalDate day) {
        return new Dates(Optional.of(WRITTEN), Optional.empty(), Optional.of(day), Optional.empty());
    }

    private void on(LocalDate day) {
        context.getBean(SiteClock.class)
                .on(day, () -> context.getBean(BringIntoForce.class).run());
    }

    private Optional<Validity> validity(Item item) {
        return published.find(item.id()).orElseThrow().publicSide().validity();
    }

    private List<String> facts(Item item) {
        return context.getBean(ItemViews.class).of(published.find(item.id()).orElseThrow(), words()).facts().stream()
                .map(fact -> fact.label() + " " + fact.text())
                .toList();
    }

    private String day(LocalDate date) {
        return words().day(date);
    }

    private Words words() {
        return Words.in(context.getBean(Languages.class).all().getFirst());
    }

    private Optional<Validity> registered(Item item, LocalDate day) {
        return register.find(new DocumentKey.OfItem(item.id())).orElseThrow().on(day);
    }
}
