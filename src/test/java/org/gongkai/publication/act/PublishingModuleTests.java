package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An item becomes public by its last signature, and by nothing before. */
@SiteTest
class PublishingModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PublishedItems published;

    private ACity city;
    private AnItem items;

    @BeforeEach
    void city() {
        city = ACity.in(context, "fabu", "发布市", 1, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void becomesPublicWithTheLastSignatureAndNotBefore() {
        var item = items.screened(items.submitted(items.content("审计工作动态一则")));
        for (var post : new Post[] {Post.INFORMATION_OFFICER, Post.LEADER_IN_CHARGE}) {
            items.signed(item, post);
            assertThat(published.find(item.id())).isEmpty();
        }

        var done = items.signed(item, Post.HEAD_OF_AGENCY);

        assertThat(done.state()).isEqualTo(ItemState.PUBLISHED);
        var shown = published.find(item.id()).orElseThrow();
        assertThat(shown.content().title()).isEqualTo("审计工作动态一则");
        assertThat(shown.index().text()).matches("\\d{8}[0-9X]/20\\d{2}-\\d{5}");
        assertThat(published.list(ListQuery.of(item.agency())))
                .extracting(line -> line.id())
                .contains(item.id());
    }

    @Test
    void waitsForTheSecrecyReviewAndIsPublicAtTheMomentItPasses() {
        var signed = items.throughTheChain(items.submitted(items.content("尚未审查的信息")));
        assertThat(signed.state()).isEqualTo(ItemState.SIGNED);
        assertThat(published.find(signed.id())).isEmpty();

        var screened = items.screened(signed);

        assertThat(screened.state()).isEqualTo(ItemState.PUBLISHED);
    }

    @Test
    void takesBackFromThePublicWithAReasonThatEverybodyReads() {
        var item = items.published(items.content("将要撤回的信息"));
        var withdraw = context.getBean(WithdrawItem.class);
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        assertThat(withdraw.of(office, item.id(), " ")).isInstanceOf(ItemMoving.Held.class);

        var withdrawn = AnItem.moved(withdraw.of(office, item.id(), "内容有误，更正后重新发布。"));

        assertThat(withdrawn.state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(published.list(ListQuery.of(item.agency())))
                .extracting(line -> line.id())
                .doesNotContain(item.id());
        var notice = published.find(item.id()).orElseThrow().publicSide().withdrawal();
        assertThat(notice.orElseThrow().reason()).isEqualTo("内容有误，更正后重新发布。");
    }
}
