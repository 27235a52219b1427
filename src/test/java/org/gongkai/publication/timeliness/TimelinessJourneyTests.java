package org.gongkai.publication.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the list of what is due to the assessment of what is withheld, as an officer goes through it. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class TimelinessJourneyTests {

    @Autowired
    ApplicationContext context;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @Test
    void officeGoesFromWhatIsDueToItsExplanationAndThroughTheYearlyList() throws Exception {
        var city = ACity.in(context, "shituo", "时途市", 1, 0);
        var visits = new TimelinessPageExamples().visits(city, context);
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            for (var visit : visits) {
                faults.addAll(pages.faultsOf(visit.signInName(), visit.path(), List.of(390)));
            }
            var page = pages.open(visits.getFirst().signInName(), "/desk/timeliness/");
            link(page, "逐日说明 逾期的工作动态").click();
            assertThat(page.locator(".notice.good").textContent()).contains("届满");

            page.navigate(page.url().replaceAll("/desk/.*", "/desk/timeliness/reassessment/"));
            page.locator("summary:has-text('评估')").click();
            page.getByLabel("改为主动公开").check();
            page.locator("textarea[name=reason]").fill("情势已变，可以公开");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交评估结论"))
                    .click();
            page.locator(".notice.good").waitFor();
            assertThat(page.locator(".notice.good").textContent()).contains("开始新的一稿");
            assertThat(page.locator("main").textContent()).contains("没有确定为不予公开的信息");
        }
        assertThat(faults).isEmpty();
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }
}
