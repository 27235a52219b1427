package org.gongkai.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.workbench.StaffPageExample.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The staff pages as officials see them. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class StaffPagesJourneyTests {

    @Autowired
    ApplicationContext context;

    private ACity city;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void city() {
        city = ACity.in(context, "shell", "清川市", 1, 1);
    }

    @Test
    void everyStaffPageHasAnExample() throws Exception {
        var shown =
                StaffAddresses.all(city, context).stream().map(Visit::pattern).toList();

        assertThat(StaffAddresses.patterns(context).keySet())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(shown)
                        .as("%s needs a %s", pattern, StaffPageExample.class.getSimpleName())
                        .contains(pattern));
    }

    /** 720 is a desktop at 200 % (WCAG 1.4.4), 390 a phone. */
    @Test
    void everyStaffPageIsAccessibleAndFitsItsWindow() throws Exception {
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            for (var visit : StaffAddresses.all(city, context)) {
                faults.addAll(pages.faultsOf(visit.signInName(), visit.path(), List.of(1024, 720, 390)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void keyboardReachesContentAccountAndWayOut() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(somebody(), "/desk/");
            var seen = new ArrayList<String>();
            for (var i = 0; i < 8; i++) {
                page.keyboard().press("Tab");
                seen.add(String.valueOf(page.evaluate("document.activeElement.textContent.trim()")));
            }
            assertThat(seen.getFirst()).isEqualTo("跳到正文");
            assertThat(seen).contains("退出", "待办");

            page.locator(".skip").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("content");
        }
    }

    @Test
    void navigationIsADisclosureOnAPhone() throws Exception {
        try (var pages = new StaffPages(context, 390)) {
            var page = pages.open(somebody(), "/desk/");
            var todo = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("待办"));
            assertThat(todo.isVisible()).isFalse();

            page.locator(".menu > summary").focus();
            page.keyboard().press("Enter");
            assertThat(todo.isVisible()).isTrue();
            assertThat(todo.getAttribute("aria-current")).isEqualTo("page");
        }
    }

    @Test
    void frameIsLeftOutInPrintAndSeenInHighContrast() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(somebody(), "/desk/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".top").isVisible()).isFalse();
            assertThat(page.locator(".bar").isVisible()).isFalse();
            assertThat(page.locator("h1").isVisible()).isTrue();

            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(Media.SCREEN)
                    .setContrast(Contrast.MORE)
                    .setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.locator(".bar").isVisible()).isTrue();
            pages.picture(page, "home in high contrast");
        }
    }

    @Test
    void somebodyWithoutThePowerIsToldWhichAndWhoHasIt() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(city.signInName(city.departments().getFirst(), Post.SECTION_CLERK), refused());

            assertThat(page.locator("h1").textContent()).isEqualTo("没有访问权限");
            assertThat(page.locator("main").textContent()).contains("系统管理员", "科员", "清川市");
            assertThat(page.locator(".bar").isVisible()).isTrue();
        }
    }

    @Test
    void addressThatLeadsNowhereKeepsTheFrame() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(somebody(), "/desk/nowhere/");

            assertThat(page.locator("h1").textContent()).isEqualTo("没有找到该页面");
            assertThat(page.locator(".bar").isVisible()).isTrue();
        }
    }

    /** A page for administrators only. */
    private String refused() {
        return StaffAddresses.patterns(context).entrySet().stream()
                .filter(each ->
                        each.getValue() == Power.ADMINISTER && !each.getKey().contains("{"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private String somebody() {
        return city.signInName(city.departments().getFirst(), Post.DISCLOSURE_OFFICE);
    }
}
