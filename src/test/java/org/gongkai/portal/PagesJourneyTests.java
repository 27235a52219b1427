package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.desk.APublishedAggregate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The site as visitors see it. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class PagesJourneyTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/en/",
            "/reports/",
            "/en/reports/?agency=%E4%BA%91",
            "/reports/云河市人民政府/",
            "/en/reports/云河市人民政府/",
            "/reports/云河市人民政府/2024/",
            "/reports/linjiang-audit-bureau/2023/",
            "/en/reports/linjiang-audit-bureau/2023/",
            "/reports/axe-gov/",
            "/reports/axe-gov/2022/",
            "/reports/axe-gov/2022/aggregate/",
            "/en/reports/axe-gov/2022/aggregate/",
            "/reports/imgsrcxonerroralert1局/2024/",
            "/reports/nobody/",
            "/en/nothing");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext beans;

    @BeforeEach
    void aggregateIsPublic() {
        APublishedAggregate.in(beans, "axe", "轴河市");
    }

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPageIsAccessibleAndObeysItsOwnPolicy(int width) {
        try (var window = Browser.window(width, 900, true)) {
            var page = window.newPage();
            var complaints = complaints(page);
            for (var path : PAGES) {
                open(page, path);
                assertThat(Accessibility.faultsOf(page)).as(path).isEmpty();
                assertThat(page.title()).isNotEqualTo("broken").isNotBlank();
            }
            assertThat(complaints).isEmpty();
        }
    }

    /** 720 is a desktop at 200 %, 320 a phone's smallest (WCAG 1.4.10). */
    @ParameterizedTest
    @ValueSource(ints = {1024, 720, 320})
    void onlyTablesScrollSideways(int width) {
        try (var window = Browser.window(width, 800, false)) {
            var page = window.newPage();
            for (var path : PAGES) {
                open(page, path);

                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void visitorFindsTheReportWithoutScripts() {
        try (var window = Browser.window(1440, 900, false)) {
            var page = open(window, "/");
            page.getByText("临江市审计局2023年政府信息公开工作年度报告").click();

            assertThat(page.url()).endsWith("/reports/linjiang-audit-bureau/2023/");
            assertThat(page.locator("h1").textContent()).isEqualTo("临江市审计局2023年政府信息公开工作年度报告");
            assertThat(page.locator("table td.figure").count()).isEqualTo(200);
            assertThat(page.locator("button:visible").count()).isZero();
        }
    }

    @Test
    void visitorNarrowsTheListWithoutScripts() {
        try (var window = Browser.window(390, 844, false)) {
            var page = open(window, "/reports/");
            page.getByLabel("机关名称").fill("云河");
            page.locator("#year").selectOption("2023");
            page.getByText("筛选").click();

            assertThat(page.locator("table.list tbody tr").count()).isEqualTo(1);
            assertThat(page.getByLabel("机关名称").inputValue()).isEqualTo("云河");
        }
    }

    @Test
    void visitorFindsWhatAnAggregateAddsUpWithoutScripts() {
        try (var window = Browser.window(1440, 900, false)) {
            var page = open(window, "/reports/?agency=轴河市人民政府");
            page.locator("tbody tr", new LocatorOptions().setHasText("本级政府"))
                    .getByText("2022")
                    .click();
            assertThat(page.locator("h1").textContent()).endsWith("（本级政府汇总）");

            page.locator("dl.metadata").getByText("由 3 份报告汇总").click();
            page.locator("#parts ~ ul").getByText("轴河市财政局").click();
            assertThat(page.url()).endsWith("/reports/axe-d1/2022/");
        }
    }

    @Test
    void keyboardReachesTheContentFirst() {
        try (var window = Browser.window(1440, 900, true)) {
            var page = open(window, "/reports/linjiang-audit-bureau/2023/");
            page.keyboard().press("Tab");

            assertThat(page.locator(":focus").textContent()).isEqualTo("跳到正文");
            assertThat(page.locator(":focus").boundingBox().y).isGreaterThanOrEqualTo(0);

            page.keyboard().press("Enter");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("content");
        }
    }

    @Test
    void languageChangesInPlace() {
        try (var window = Browser.window(1440, 900, false)) {
            var page = open(window, "/reports/linjiang-audit-bureau/2023/");
            page.getByText("English").click();

            assertThat(page.url()).endsWith("/en/reports/linjiang-audit-bureau/2023/");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("h1").getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(page.locator("section:has(table)").first().getAttribute("lang"))
                    .isEqualTo("zh-CN");
        }
    }

    @Test
    void scriptInAReportStaysText() {
        try (var window = Browser.window(1440, 900, true)) {
            var page = window.newPage();
            var complaints = complaints(page);
            page.onDialog(dialog -> complaints.add("dialog " + dialog.message()));
            open(page, "/reports/imgsrcxonerroralert1局/2024/");

            assertThat(page.locator(".text p").first().textContent()).contains("<script>document.title='broken'");
            assertThat(page.locator("img").count()).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void headsOfATallTableStayInSight() {
        try (var window = Browser.window(1440, 700, false)) {
            var page = open(window, "/reports/linjiang-audit-bureau/2023/#requests/total/naturalPerson");

            assertThat(page.locator("#requests thead").boundingBox().y).isBetween(-1.0, 1.0);
            assertThat(page.locator("[id='requests/total/naturalPerson']").boundingBox().y)
                    .isBetween(0.0, 700.0);
        }
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (!message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private Page open(BrowserContext window, String path) {
        return open(window.newPage(), path);
    }

    private Page open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
