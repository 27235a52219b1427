package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.access.SignedIn;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedVersion;
import org.gongkai.publication.Relation;
import org.gongkai.publication.upload.Taking;
import org.gongkai.publication.upload.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was taken back, withheld or never public does not come to light by another way. */
@SiteTest
class TakenBackModuleTests {

    private static final Disclosure WITHHELD = new Disclosure(
            Disclosure.Attribute.WITHHELD, Optional.of(WithholdingGround.ENFORCEMENT_FILE), Optional.empty());

    @Autowired
    ApplicationContext context;

    @Autowired
    PublishedItems published;

    @Autowired
    Items found;

    private ACity city;
    private AnItem items;

    @BeforeEach
    void city() {
        city = ACity.in(context, "chehui", "撤回市", 2, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void whatWasArchivedCanStillBeWithdrawn() {
        var item = archived("归档后发现问题");
        assertThat(published.find(item.id()).orElseThrow().publicSide().isReadable())
                .isTrue();

        assertThat(items.withdrawn(item, Post.DISCLOSURE_OFFICE).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(side(item).isReadable()).isFalse();
    }

    @Test
    void whatWasArchivedIsTakenBackWhenItsNextVersionIsWithheld() {
        var item = archived("归档后改为不公开");

        var kept = amended(item, content -> content.with(WITHHELD));

        assertThat(kept.state()).isEqualTo(ItemState.KEPT);
        assertThat(side(item).isReadable()).isFalse();
        assertThat(side(item).withdrawal()).isPresent();
    }

    @Test
    void whatIsPublishedAfterAWithdrawalDoesNotBringTheVersionsBeforeItBack() {
        var item = items.published(items.content("含有不当内容的第一版"));
        amended(item, content -> content.titled("含有不当内容的第二版"));
        assertThat(published.version(item.id(), 1)).isPresent();
        items.withdrawn(item, Post.DISCLOSURE_OFFICE);

        amended(item, content -> content.titled("删去不当内容的第三版"));

        assertThat(side(item).version()).isEqualTo(3);
        assertThat(published.version(item.id(), 1)).isEmpty();
        assertThat(published.version(item.id(), 2)).isEmpty();
        assertThat(published.versions(item.id()))
                .extracting(PublishedVersion::number, PublishedVersion::closed)
                .contains(org.assertj.core.groups.Tuple.tuple(1, Optional.of("内容有误")));
    }

    @Test
    void whoHasThePageGetsItAnewWhenAFormerVersionIsClosed() throws Exception {
        var item = items.published(items.content("将要关闭旧版的第一版"));
        amended(item, content -> content.titled("将要关闭旧版的第二版"));
        var path = "/items/" + item.id().value() + "/";
        var had = SignedIn.nobody(context).get(path).headers();
        var clock = context.getBean(SiteClock.class);

        clock.on(
                LocalDate.now(clock).plusDays(1),
                () -> AnItem.moved(context.getBean(CloseVersion.class)
                        .of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), 1, "旧版附表有误")));

        var now = SignedIn.nobody(context).get(path);
        assertThat(now.body()).contains("旧版附表有误");
        assertThat(now.headers().firstValue("ETag")).isNotEqualTo(had.firstValue("ETag"));
        assertThat(modified(now.headers())).isAfter(modified(had));
    }

    private static ZonedDateTime modified(HttpHeaders headers) {
        return ZonedDateTime.parse(
                headers.firstValue("Last-Modified").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    @Test
    void anImageOfAWithheldVersionStaysUnseenWhenTheNextVersionIsPublic() throws Exception {
        var clerk = items.actor(Post.SECTION_CLERK);
        var taking = context.getBean(Uploads.class)
                .receive(
                        clerk,
                        city.departments().getFirst().id(),
                        "withheld.gif",
                        new ByteArrayInputStream(MadeFiles.image("gif")));
        var path = "/images/" + ((Taking.Taken) taking).file().sha256();
        var withImage = items.content("曾经不公开").with(WITHHELD).withBody("<p>甲<img src=\"" + path + "\" alt=\"图\"></p>");
        var kept = items.throughTheChain(items.screened(items.submitted(withImage)));

        var open = new Disclosure(Disclosure.Attribute.PROACTIVE, Optional.empty(), Optional.empty());
        amended(kept, content -> content.with(open).withBody("<p>去掉图片后公开</p>"));

        assertThat(published.find(kept.id())).isPresent();
        assertThat(SignedIn.nobody(context).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aNeighboursDraftIsNotNamedToWhoReferredToItByItsNumber() throws Exception {
        var neighbour = AnItem.of(context, city, city.departments().getLast());
        var secret = neighbour.draft(neighbour.content("邻局尚未公开的事项"));
        var curious = items.draft(
                items.content("试探邻局的草稿").withRelations(List.of(new Relation(Relation.Type.REPEALS, secret.id()))));

        var refused = context.getBean(SubmitItem.class).of(items.actor(Post.SECTION_CLERK), curious.id());
        assertThat(refused)
                .isInstanceOfSatisfying(
                        ItemMoving.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .contains(ItemFault.of("relations", ItemFault.Reason.RELATION_UNKNOWN)));

        var clerk = SignedIn.as(city.signInName(city.departments().getFirst(), Post.SECTION_CLERK), context);
        var page = clerk.get("/desk/items/" + curious.id().value() + "/edit/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("试探邻局的草稿").doesNotContain("邻局尚未公开的事项");
    }

    private Item archived(String title) {
        var item = items.published(items.content(title));
        return AnItem.moved(
                context.getBean(ArchiveItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), "已过时效"));
    }

    /** The next version, changed and through the whole chain. */
    private Item amended(Item item, UnaryOperator<ItemContent> change) {
        var clerk = items.actor(Post.SECTION_CLERK);
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, item.id(), "重新审定"));
        assertThat(context.getBean(SaveItem.class)
                        .of(clerk, item.id(), draft.revision(), change.apply(draft.content())))
                .isInstanceOf(ItemSaving.Saved.class);
        var submitted = AnItem.moved(context.getBean(SubmitItem.class).of(clerk, item.id()));
        return items.throughTheChain(items.screened(submitted));
    }

    private PublicSide side(Item item) {
        return published.find(item.id()).orElseThrow().publicSide();
    }
}
