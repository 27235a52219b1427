package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Accessibility;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.act.KeepSiteProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The public pages of items as visitors see them. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class PublicPagesJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    private List<String> pages;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void bureauPublishes() {
        var city = ACity.in(context, "opj", "晴川市", 1, 0);
        var bureau = city.departments().getFirst();
        var items = AnItem.of(context, city, bureau);
        describe(city, bureau);
        if (context.getBean(PublishedItems.class).newest(bureau.id()).isEmpty()) {
            publish(items);
        }
        var site = "/agencies/" + bureau.slug();
        var item = context.getBean(PublishedItems.class)
                .list(ListQuery.of(bureau.id()).of(ItemKind.NORMATIVE_DOCUMENT))
                .getLast();
        pages = List.of(
                site + "/",
                site + "/content/",
                site + "/documents/normative/",
                site + "/documents/rules/",
                site + "/apply/",
                site + "/search/?q=%E9%87%87%E8%B4%AD",
                site + "/search/",
                "/en" + site + "/content/",
                "/items/" + item.id().value() + "/",
                "/en/items/" + item.id().value() + "/",
                "/agencies/",
                "/display/?from=/agencies/");
    }

    private void describe(ACity city, Agency bureau) {
        var before = context.getBean(SiteProfiles.class).of(bureau.id());
        var office = new SiteProfile.Office(
                bureau.name() + "办公室", "晴川市府前路 8 号", "工作日 9:00—17:00", "0000-0000000", "", "", "000000");
        context.getBean(KeepSiteProfile.class)
                .of(
                        city.actor(bureau, Post.DISCLOSURE_OFFICE),
                        new SiteProfile(
                                bureau.id(), before.code(), before.siteName(), "green", office, before.version()))
                .value();
    }

    private static void publish(AnItem items) {
        var old = items.published(document(items, "晴川市财政局采购管理办法", "晴财规〔2020〕1号"));
        items.published(document(items, "晴川市财政局关于废止采购管理办法的决定", "晴财规〔2024〕2号")
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id()))));
        items.published(items.content("晴川市财政局举办政府采购培训"));
    }

    private static ItemContent document(AnItem items, String title, String number) {
        var blank = ItemContent.blank(
                items.column(StatutoryMatter.RULES_AND_DOCUMENTS), ItemKind.NORMATIVE_DOCUMENT, "晴川市财政局");
        return blank.titled(title)
                .summarised("规定政府采购的范围、程序和监督。")
                .numbered(number)
                .with(new Dates(
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 4, 1)),
                        Optional.empty()))
                .withBody(
                        "<h2>第一章　总则</h2><p>为了规范政府采购行为，提高资金使用效益，制定本办法。</p>"
                                + "<table><thead><tr><th>项目</th><th>限额（万元）</th></tr></thead><tbody><tr><td>货物</td><td>50</td></tr></tbody></table>");
    }

    @Test
    void everyPageIsAccessible() {
        for (var width : List.of(1440, 390)) {
            try (var window = Browser.window(width, 900, true)) {
                var page = window.newPage();
                for (var path : pages) {
                    open(page, path);

                    assertThat(Accessibility.faultsOf(page)).as(path).isEmpty();
                }
            }
        }
    }

    @Test
    void noPageScrollsSideways() {
        for (var width : List.of(720, 320)) {
            try (var window = Browser.window(width, 800, false)) {
                var page = window.newPage();
                for (var path : pages) {
                    open(page, path);

                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(path)
                            .isEqualTo(width);
                }
            }
        }
    }

    @Test
    void visitorEnlargesTheTextAndDarkensThePageWithoutScripts() {
        try (var window = Browser.window(1440, 900, false)) {
            var page = window.newPage();
            open(page, pages.get(1));
            var usual = size(page);
            page.getByText("显示设置").click();
            page.getByLabel("特大").check();
            page.getByLabel("深色").check();
            page.getByText("保存并返回").click();
            page.waitForLoadState();

            assertThat(page.url()).endsWith(URI.create(pages.get(1)).toASCIIString());
            assertThat(size(page)).isGreaterThan(usual * 1.3);
        }
    }

    private static double size(Page page) {
        return Double.parseDouble(
                String.valueOf(page.evaluate("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)")));
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
