package org.gongkai.publication;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.publication.act.KeepSiteProfile;
import org.gongkai.publication.act.OpenCatalogue;
import org.gongkai.publication.act.ReviewSecrecy;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.StartItem;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.publication.act.WithdrawItem;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ApproveMatter;
import org.gongkai.screening.SecrecyReview.Result;
import org.springframework.beans.factory.BeanFactory;

/** Takes items of a city's agency through their chain by the product's own acts: {@code AnItem.of(context, city, agency).draft(content)}. */
public final class AnItem {

    private final BeanFactory beans;
    private final ACity city;
    private final Agency agency;

    private AnItem(BeanFactory beans, ACity city, Agency agency) {
        this.beans = beans;
        this.city = city;
        this.agency = agency;
    }

    public static AnItem of(BeanFactory beans, ACity city, Agency agency) {
        var item = new AnItem(beans, city, agency);
        var profiles = beans.getBean(SiteProfiles.class);
        if (profiles.of(agency.id()).code().isEmpty()) {
            var before = profiles.of(agency.id());
            var code = AgencyCode.completing(
                    String.format(Locale.ROOT, "%08d", agency.id().value()));
            beans.getBean(KeepSiteProfile.class)
                    .of(
                            item.actor(Post.DISCLOSURE_OFFICE),
                            new SiteProfile(
                                    agency.id(),
                                    Optional.of(code.text()),
                                    before.siteName(),
                                    before.theme(),
                                    before.office(),
                                    before.version()))
                    .value();
        }
        return item;
    }

    /** The agency's column of the first level for one matter of the law. */
    public ColumnId column(StatutoryMatter matter) {
        return beans.getBean(OpenCatalogue.class).of(actor(Post.DISCLOSURE_OFFICE), agency.id()).stream()
                .filter(column -> column.parent().isEmpty() && column.matter() == matter)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Complete contents with that title. */
    public ItemContent content(String title) {
        return ItemContent.blank(column(StatutoryMatter.OTHER), ItemKind.NEWS, agency.name())
                .titled(title)
                .summarised(title + "的概述")
                .with(Dates.written(LocalDate.of(2024, 3, 1)))
                .withBody("<p>" + title + "正文。</p>");
    }

    public Actor actor(Post post) {
        return city.actor(agency, post);
    }

    /** Begun and saved by a clerk. */
    public Item draft(ItemContent content) {
        var clerk = actor(Post.SECTION_CLERK);
        var item = beans.getBean(StartItem.class).of(clerk, agency.id(), content.column(), content.kind());
        return switch (beans.getBean(SaveItem.class).of(clerk, item.id(), item.revision(), content)) {
            case ItemSaving.Saved(var saved) -> saved;
            case ItemSaving.Conflict conflict -> throw new AssertionError(conflict);
            case ItemSaving.Refused refused -> throw new AssertionError(refused);
            case ItemSaving.Closed closed -> throw new AssertionError(closed);
        };
    }

    /** Handed in by the clerk. */
    public Item submitted(ItemContent content) {
        var draft = draft(content);
        return moved(beans.getBean(SubmitItem.class).of(actor(Post.SECTION_CLERK), draft.id()));
    }

    /** Reviewed for secrets by the officer. */
    public Item screened(Item item) {
        return moved(beans.getBean(ReviewSecrecy.class)
                .of(actor(Post.INFORMATION_OFFICER), item.id(), item.sha256(), Result.PASSED, ""));
    }

    /** The next signature of the default chain. */
    public Item signed(Item item, Post post) {
        var review = beans.getBean(Reviews.class).find(item.matter()).orElseThrow();
        beans.getBean(ApproveMatter.class).of(actor(post), review.id(), Seen.of(review), Optional.empty());
        return beans.getBean(Items.class).find(item.id()).orElseThrow();
    }

    public Item published(ItemContent content) {
        return throughTheChain(screened(submitted(content)));
    }

    /** All three signatures of the default chain. */
    public Item throughTheChain(Item item) {
        signed(item, Post.INFORMATION_OFFICER);
        signed(item, Post.LEADER_IN_CHARGE);
        return signed(item, Post.HEAD_OF_AGENCY);
    }

    /** Taken back from the public. */
    public Item withdrawn(Item item, Post post) {
        return moved(beans.getBean(WithdrawItem.class).of(actor(post), item.id(), "内容有误"));
    }

    public static Item moved(ItemMoving moving) {
        return switch (moving) {
            case ItemMoving.Moved(var item) -> item;
            case ItemMoving.NotNow notNow -> throw new AssertionError(notNow);
            case ItemMoving.Faulty faulty -> throw new AssertionError(faulty);
            case ItemMoving.Held held -> throw new AssertionError(held);
        };
    }
}
