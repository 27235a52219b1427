package org.gongkai.publication.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of items in a browser. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class ItemDeskJourneyTests {

    @Autowired
    ApplicationContext context;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @Test
    void everyKindOfPageIsAccessibleAndFitsItsWindow() throws Exception {
        var city = ACity.in(context, "xieren", "写人市", 1, 0);
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var draft = items.draft(items.content("关于征求审计整改办法意见的公告").of(ItemKind.CONSULTATION));
        items.draft(items.content("审计工作动态"));
        var reviewed = items.submitted(items.content("正在审核的通知"));
        var published = items.published(items.content("行政处罚决定公示").of(ItemKind.PENALTY_DECISION));
        var clerk = city.signInName(agency, Post.SECTION_CLERK);
        var officer = city.signInName(agency, Post.INFORMATION_OFFICER);
        var office = city.signInName(agency, Post.DISCLOSURE_OFFICE);
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            faults.addAll(pages.faultsOf(clerk, "/desk/items/", List.of(720, 390)));
            faults.addAll(pages.faultsOf(clerk, "/desk/items/new/", List.of(390)));
            faults.addAll(pages.faultsOf(clerk, path(draft.id().value()) + "edit/", List.of(720, 390)));
            faults.addAll(pages.faultsOf(clerk, path(draft.id().value()) + "files/", List.of(390)));
            faults.addAll(pages.faultsOf(officer, path(reviewed.id().value()), List.of(720, 390)));
            faults.addAll(pages.faultsOf(office, path(published.id().value()), List.of(390)));
            faults.addAll(pages.faultsOf(office, path(published.id().value()) + "versions/1/", List.of(390)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void savesAsSoonAsTheServerIsReachedAgainAndSaysWhen() throws Exception {
        var city = ACity.in(context, "xieren", "写人市", 1, 0);
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var draft = items.draft(items.content("断网后保存"));
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(
                    city.signInName(agency, Post.SECTION_CLERK), path(draft.id().value()) + "edit/");
            page.fill("#title", "断网时改的标题");
            assertThat(page.locator("[data-status]").textContent()).isEqualTo("有未保存的修改");

            page.evaluate("window.dispatchEvent(new Event('online'))");
            page.waitForSelector("[data-status]:has-text('已自动保存')");
        }
        assertThat(context.getBean(Items.class)
                        .find(draft.id())
                        .orElseThrow()
                        .content()
                        .title())
                .isEqualTo("断网时改的标题");
    }

    private static String path(long id) {
        return "/desk/items/" + id + "/";
    }
}
