package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.workbench.StaffPages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The calendar's pages as people use them. */
@SiteTest
class CalendarJourneyTests {

    private static final String PATH = "/desk/settings/calendar/";

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkingCalendars calendars;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    /** Nothing is saved before the preview has been confirmed; what was typed survives every button. */
    @Test
    @EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
    void keeperPastesTheNoticeClicksADayAndConfirms() throws Exception {
        var version = calendars.newest(2026).orElseThrow().version();
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(CalendarStaffPages.KEEPER, PATH + "2026/edit/");
            page.getByLabel("发文字号").fill("国办发明电[2026]3号");
            page.getByLabel("公布日期").fill("2026-09-01");
            page.getByLabel("调整说明").fill("国庆节后增加一天");
            page.getByLabel("正在标注的节日").fill("国庆节");
            page.getByLabel("2026年10月8日（星期四），工作日").click();
            page.getByLabel("2026年10月8日（星期四），放假，国庆节").waitFor();
            assertThat(page.getByLabel("发文字号").inputValue()).isEqualTo("国办发明电[2026]3号");

            page.getByLabel("通知原文或表格").fill("一、元旦：13月1日放假。");
            button(page, "读入").click();
            page.locator(".errors").waitFor();
            assertThat(page.locator(".errors").textContent()).contains("第 1 行“一、元旦：13月1日放假。”无法识别");
            page.getByLabel("通知原文或表格").fill("");

            button(page, "检查并预览").click();
            page.getByText("预览：尚未录入").waitFor();
            assertThat(page.locator("main").textContent()).contains("改为：2026年10月8日（星期四）放假（国庆节）", "法定节假日为 13 天");
            assertThat(pages.faultsOf(page, PATH + "preview")).isEmpty();
            assertThat(calendars.newest(2026).orElseThrow().version()).isEqualTo(version);

            button(page, "确认录入").click();
            page.locator("#confirm button[value=yes]").click();
            page.waitForURL("**" + PATH + "2026/");
            assertThat(page.locator(".notice.good").textContent()).contains("2026 年放假和调休安排已录入");
            assertThat(page.locator("main").textContent()).contains("国办发明电〔2026〕3号", "国庆节后增加一天");
            assertThat(pages.faultsOf(page, PATH + "2026 amended")).isEmpty();
        }
        assertThat(calendars.newest(2026).orElseThrow().version()).isEqualTo(version + 1);
    }

    @Test
    void whoDoesNotKeepItReadsItAndCannotEnter() throws Exception {
        var city = ACity.in(context, "calread", "历阅市", 1, 0);
        var admin = SignedIn.as(city.signInName(city.government(), Post.ADMINISTRATOR), context);
        var clerk = SignedIn.as(city.signInName(city.departments().getFirst(), Post.SECTION_CLERK), context);

        assertThat(clerk.get(PATH).statusCode()).isEqualTo(200);
        assertThat(clerk.get(PATH + "2026/edit/").statusCode()).isEqualTo(403);
        assertThat(admin.get(PATH + "2026/edit/").statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(admin.get(PATH).body()).select("main a.primary")).isEmpty();
        assertThat(clerk.get(PATH + "2026/days.csv").body()).contains("2026-10-10,makeup-workday,国庆节");
        assertThat(clerk.get(PATH + "1999/").statusCode()).isEqualTo(404);
    }

    @Test
    void countShowsEveryDayOrSaysWhatIsMissing() throws Exception {
        var city = ACity.in(context, "calread", "历阅市", 1, 0);
        var clerk = SignedIn.as(city.signInName(city.departments().getFirst(), Post.SECTION_CLERK), context);
        var missing = calendars.current().lastYear() + 1;

        var known =
                Jsoup.parse(clerk.get(PATH + "count/?from=2025-09-24&days=20").body());
        assertThat(known.select(".notice.good").text()).contains("至2025年10月28日（星期二）届满");
        assertThat(known.select("tbody tr")).hasSize(35);
        assertThat(known.text()).contains("放假（国庆节），不计", "第 3 个工作日（调休上班，国庆节）");
        var unknown = Jsoup.parse(clerk.get(PATH + "count/?from=" + (missing - 1) + "-12-20&days=20")
                .body());
        assertThat(unknown.select(".notice.warn").text()).contains("尚未公布 " + missing + " 年放假和调休安排，暂不能推算");
        assertThat(Jsoup.parse(clerk.get(PATH + "count/?from=x&days=99999").body())
                        .select(".errors li"))
                .hasSize(2);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
