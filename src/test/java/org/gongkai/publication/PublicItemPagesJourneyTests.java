package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.act.KeepSiteProfile;
import org.gongkai.publication.act.WithdrawItem;
import org.gongkai.workbench.StaffPageExample;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The public pages of items as visitors see them: accessible, and never wider than their window. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class PublicItemPagesJourneyTests {

    private static final String TABLE = """
            <p>第一条 为了规范审计，制定本办法。</p>
            <table><caption>整改期限</caption><thead><tr><th rowspan="2">类别</th><th colspan="2">期限</th></tr><tr><th>整改</th><th>延期</th></tr></thead>
            <tbody><tr><td>立行立改</td><td>60日</td><td>无</td></tr></tbody></table>
            """;

    @Autowired
    ApplicationContext context;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @Test
    void everyPageIsAccessibleAndFitsItsWindow() throws Exception {
        var city = ACity.in(context, "itemaxe", "栏杆市", 2, 0);
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            for (var path : paths(city, city.departments().get(1))) {
                faults.addAll(pages.faultsOf(StaffPageExample.NOBODY, path, List.of(1024, 720, 390, 320)));
            }
        }
        // The withdrawn item answers 410, as it should.
        assertThat(faults)
                .filteredOn(fault -> !fault.endsWith("status 410") && !fault.endsWith("(Gone)"))
                .isEmpty();
    }

    private List<String> paths(ACity city, Agency bureau) {
        var items = AnItem.of(context, city, bureau);
        var document = items.published(items.content("栏杆市审计整改工作办法")
                .of(ItemKind.NORMATIVE_DOCUMENT)
                .numbered("栏审规〔2024〕1号")
                .withBody(TABLE));
        items.published(items.content("栏杆市审计整改工作办法政策解读")
                .of(ItemKind.INTERPRETATION)
                .withRelations(List.of(new Relation(Relation.Type.INTERPRETS, document.id()))));
        items.published(items.content("栏杆市审计局关于废止审计整改工作办法的通知")
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, document.id()))));
        var withdrawn = items.published(items.content("将要撤回的公告"));
        context.getBean(WithdrawItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), withdrawn.id(), "内容有误，更正后重新发布。");
        reachable(items, bureau);
        var site = "/agencies/" + bureau.slug() + "/";
        return List.of(
                "/",
                "/content/",
                "/documents/",
                "/guide/",
                "/rules/",
                "/search/?q=审计",
                "/agencies/",
                "/en/items/" + document.id().value() + "/",
                "/items/" + document.id().value() + "/",
                "/items/" + document.id().value() + "/versions/1/",
                "/items/" + withdrawn.id().value() + "/",
                site,
                site + "content/",
                site + "content/other/",
                site + "documents/",
                site + "guide/",
                site + "rules/",
                site + "apply/");
    }

    /** Who is to be asked for information stands on the page that tells how. */
    private void reachable(AnItem items, Agency bureau) {
        var profile = context.getBean(SiteProfiles.class).of(bureau.id());
        var office = new SiteProfile.Office(
                "栏杆市审计局办公室", "临江路1号", "8:30—17:30", "0000-8000100", "", "gongkai@langan.example", "000000");
        context.getBean(KeepSiteProfile.class)
                .of(
                        items.actor(Post.DISCLOSURE_OFFICE),
                        new SiteProfile(
                                bureau.id(),
                                profile.code(),
                                profile.siteName(),
                                profile.theme(),
                                office,
                                profile.version()))
                .value();
    }
}
