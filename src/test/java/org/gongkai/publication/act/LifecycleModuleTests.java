package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.WithholdingGround;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedVersion;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.review.Reviews;
import org.gongkai.review.act.TakeBackSignature;
import org.gongkai.screening.SecrecyReview.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The ways of an item, lawful and not. */
@SiteTest
class LifecycleModuleTests {

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
        city = ACity.in(context, "lichen", "历程市", 2, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void aScheduledItemWaitsForItsMomentThoughItIsSigned() {
        var item = items.screened(items.submitted(items.content("定时发布的信息")));
        var moment = context.getBean(Clock.class).instant().plus(Duration.ofDays(2));
        AnItem.moved(act(ScheduleItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), Optional.of(moment)));

        var signed = items.throughTheChain(item);
        assertThat(signed.state()).isEqualTo(ItemState.SCHEDULED);
        act(PublishScheduled.class).run();
        assertThat(published.find(item.id())).isEmpty();

        after(3, () -> act(PublishScheduled.class).run());
        assertThat(published.find(item.id())).isPresent();
    }

    @Test
    void aSignatureTakenBackBeforeTheMomentKeepsTheItemFromThePublic() {
        var item = items.screened(items.submitted(items.content("签字撤回的信息")));
        var moment = context.getBean(Clock.class).instant().plus(Duration.ofDays(2));
        AnItem.moved(act(ScheduleItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), Optional.of(moment)));
        items.throughTheChain(item);
        var review = context.getBean(Reviews.class).find(item.matter()).orElseThrow();

        act(TakeBackSignature.class).of(items.actor(Post.HEAD_OF_AGENCY), review.id(), "数字还要核对");
        after(3, () -> act(PublishScheduled.class).run());

        assertThat(published.find(item.id())).isEmpty();
        assertThat(found.find(item.id()).orElseThrow().state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void aClockSetBackPublishesNothing() {
        items = AnItem.of(context, city, city.departments().getLast());
        items.published(items.content("先发布的信息"));
        var late = items.screened(items.submitted(items.content("时钟倒退时的信息")));

        context.getBean(SiteClock.class).on(LocalDate.of(2024, 5, 6), () -> items.throughTheChain(late));

        assertThat(found.find(late.id()).orElseThrow().state()).isEqualTo(ItemState.SIGNED);
        assertThat(published.find(late.id())).isEmpty();
        var published = act(PublishItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), late.id());
        assertThat(AnItem.moved(published).state()).isEqualTo(ItemState.PUBLISHED);
    }

    @Test
    void whatIsWithheldIsKeptAndNeverPublic() {
        var withheld = items.content("审计工作底稿")
                .with(new Disclosure(
                        Disclosure.Attribute.WITHHELD,
                        Optional.of(WithholdingGround.ENFORCEMENT_FILE),
                        Optional.empty()));
        var kept = items.throughTheChain(items.screened(items.submitted(withheld)));

        assertThat(kept.state()).isEqualTo(ItemState.KEPT);
        assertThat(published.find(kept.id())).isEmpty();
        assertThat(act(PublishItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), kept.id()))
                .isInstanceOf(ItemMoving.NotNow.class);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldWhichStaysReadableUntilItIsClosed() {
        var first = items.published(items.content("第一版"));
        var draft = AnItem.moved(act(AmendItem.class).of(items.actor(Post.SECTION_CLERK), first.id(), "补充数据"));
        var changed = saved(draft, draft.content().titled("第二版"));
        assertThat(published.find(first.id()).orElseThrow().content().title()).isEqualTo("第一版");
        AnItem.moved(act(SubmitItem.class).of(items.actor(Post.SECTION_CLERK), changed.id()));
        items.screened(found.find(first.id()).orElseThrow());
        items.throughTheChain(found.find(first.id()).orElseThrow());

        var shown = published.find(first.id()).orElseThrow();
        assertThat(shown.content().title()).isEqualTo("第二版");
        assertThat(shown.index())
                .isEqualTo(first.publicSide().map(PublicSide::index).orElseThrow());
        assertThat(published.versions(first.id()))
                .extracting(PublishedVersion::number)
                .containsExactly(2, 1);
        assertThat(published.version(first.id(), 1)).isPresent();

        AnItem.moved(act(CloseVersion.class).of(items.actor(Post.DISCLOSURE_OFFICE), first.id(), 1, "旧版数据有误"));
        assertThat(published.version(first.id(), 1)).isEmpty();
        assertThat(published.versions(first.id()).getLast().closed()).contains("旧版数据有误");
    }

    @Test
    void aRepealIsMarkedAtTheMomentTheRepealingDocumentIsPublic() {
        var old = items.published(document("旧办法", "临审发〔2020〕1号"));
        assertThat(validity(old)).contains(Validity.IN_FORCE);
        var repealing =
                document("新办法", "临审发〔2024〕2号").withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id())));
        var underWay = items.screened(items.submitted(repealing));
        assertThat(validity(old)).contains(Validity.IN_FORCE);

        items.throughTheChain(underWay);

        assertThat(validity(old)).contains(Validity.REPEALED);
        assertThat(published.related(old.id()))
                .extracting(each -> each.type() + " " + each.isTarget())
                .containsExactly("REPEALS true");
    }

    @Test
    void nobodyRepealsTheDocumentOfAnotherAgency() {
        var neighbour = AnItem.of(context, city, city.departments().getLast());
        var theirs = neighbour.published(neighbour.content("邻局的信息"));
        var draft = items.draft(document("越权废止", "临审发〔2024〕9号")
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, theirs.id()))));

        assertThat(act(SubmitItem.class).of(items.actor(Post.SECTION_CLERK), draft.id()))
                .isInstanceOf(ItemMoving.Faulty.class);
    }

    @Test
    void aDocumentExpiresOnTheDayAfterItsLast() {
        var dates = new Dates(
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.of(LocalDate.now(context.getBean(Clock.class)).plusDays(1)));
        var item = items.published(document("有期限的文件", "临审发〔2024〕3号").with(dates));

        act(ExpireDocuments.class).run();
        assertThat(validity(item)).contains(Validity.IN_FORCE);
        after(2, () -> act(ExpireDocuments.class).run());
        assertThat(validity(item)).contains(Validity.EXPIRED);
    }

    @Test
    void whoDraftedAnItemDoesNotReviewItForSecrets() {
        var officer = items.actor(Post.INFORMATION_OFFICER);
        var content = items.content("信息员自拟");
        var item =
                act(StartItem.class).of(officer, city.departments().getFirst().id(), content.column(), content.kind());

        assertThat(act(ReviewSecrecy.class).of(officer, item.id(), item.sha256(), Result.PASSED, ""))
                .isEqualTo(new ItemMoving.Held(Set.of(Obstacle.OWN_DRAFT)));
        assertThat(act(ReviewSecrecy.class)
                        .of(items.actor(Post.LEADER_IN_CHARGE), item.id(), "0".repeat(64), Result.PASSED, ""))
                .isEqualTo(new ItemMoving.Held(Set.of(Obstacle.CHANGED)));
    }

    @Test
    void whatIsReferredComesBackAsADraftWithWhatWasDetermined() {
        var item = items.submitted(items.content("拿不准的信息"));
        var officer = items.actor(Post.INFORMATION_OFFICER);
        var referred = AnItem.moved(
                act(ReviewSecrecy.class).of(officer, item.id(), item.sha256(), Result.REFERRED, "是否涉密不能确定"));
        assertThat(referred.state()).isEqualTo(ItemState.REFERRED);

        var determined = AnItem.moved(act(DetermineItem.class).of(officer, item.id(), "市保密局", "不属于国家秘密，可以公开"));

        assertThat(determined.state()).isEqualTo(ItemState.DRAFT);
        assertThat(context.getBean(LedgerEntries.class).of(item.matter()))
                .extracting(entry -> entry.act().name())
                .contains("screening.review-secrecy", "publication.refer", "publication.determine");
    }

    @Test
    void anotherAgencysPeopleCanDoNothingWithIt() {
        var item = items.submitted(items.content("本局的信息"));
        var stranger = AnItem.of(context, city, city.departments().getLast());
        assertThatThrownBy(() -> act(SaveItem.class)
                        .of(stranger.actor(Post.SECTION_CLERK), item.id(), item.revision(), item.content()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> act(ReviewSecrecy.class)
                        .of(stranger.actor(Post.INFORMATION_OFFICER), item.id(), item.sha256(), Result.PASSED, ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> act(WithdrawItem.class).of(stranger.actor(Post.DISCLOSURE_OFFICE), item.id(), "x"))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        var draft = items.draft(items.content("两个窗口"));
        var clerk = items.actor(Post.SECTION_CLERK);
        var mine = act(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), draft.content().titled("窗口一"));
        assertThat(mine).isInstanceOf(ItemSaving.Saved.class);

        var other = act(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), draft.content().titled("窗口二"));

        assertThat(other).isInstanceOf(ItemSaving.Conflict.class);
        assertThat(found.find(draft.id()).orElseThrow().content().title()).isEqualTo("窗口一");
    }

    private ItemContent document(String title, String number) {
        return items.content(title).numbered(number).of(ItemKind.NORMATIVE_DOCUMENT);
    }

    private Item saved(Item draft, ItemContent content) {
        var saving = act(SaveItem.class).of(items.actor(Post.SECTION_CLERK), draft.id(), draft.revision(), content);
        assertThat(saving).isInstanceOf(ItemSaving.Saved.class);
        return found.find(draft.id()).orElseThrow();
    }

    private Optional<Validity> validity(Item item) {
        return published.find(item.id()).orElseThrow().publicSide().validity();
    }

    private void after(int days, Runnable acts) {
        var clock = context.getBean(SiteClock.class);
        clock.on(LocalDate.now(clock).plusDays(days), acts);
    }

    private <T> T act(Class<T> type) {
        return context.getBean(type);
    }
}
