package org.gongkai.report.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A clerk at the sheet and at the text, in a browser. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class DraftingJourneyTests {

    private static final String FIRST = "[id='requests/received/naturalPerson']";
    private static final String BELOW = "[id='requests/carriedIn/naturalPerson']";
    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private static int year = 2040;

    @Autowired
    ApplicationContext context;

    private ACity city;
    private DeskSteps steps;
    private Edition edition;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void begin() {
        city = ACity.in(context, "typing", "墨池市", 1, 0);
        steps = new DeskSteps(context, city, city.departments().getFirst());
        edition = steps.start(year++, ReportKind.OWN);
    }

    private BrowserContext window(Post post) throws Exception {
        var window = Browser.window(1440, 900, true);
        SignedIn.as(city.signInName(steps.agency(), post), context).enter(window);
        return window;
    }

    private Page open(BrowserContext window, Tab tab) {
        var page = window.newPage();
        page.navigate("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")
                + DeskAddress.of(edition.id(), tab));
        return page;
    }

    private String saved(String place) {
        return PlaceText.of(steps.now(edition).report(), new Place(place)).orElseThrow();
    }

    @Test
    void figuresAreSavedAsTypedCheckedAndMovedBetweenByKeys() throws Exception {
        try (var window = window(Post.DISCLOSURE_OFFICE)) {
            var page = open(window, Tab.FIGURES);
            page.locator(FIRST).fill("7");
            page.keyboard().press("Enter");

            assertThat(page.locator(BELOW)).isFocused();
            assertThat(page.locator("[data-status]")).containsText("已保存");
            assertThat(page.locator("[id='requests/received/total']")).hasAttribute("placeholder", "7");
            assertThat(saved("requests/received/naturalPerson")).isEqualTo("7");

            page.locator(BELOW).fill("若干");
            assertThat(page.locator(BELOW)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[data-findings]")).containsText("若干");
        }
    }

    @Test
    void whatIsTypedWithoutAConnectionIsKeptAndSavedLater() throws Exception {
        try (var window = window(Post.DISCLOSURE_OFFICE)) {
            var page = open(window, Tab.TEXT);
            window.setOffline(true);
            page.locator("[id='sections/general']").fill("断网时写下的一段。");
            assertThat(page.locator("[data-status]")).containsText("连接中断");
            page.close();
            window.setOffline(false);

            var again = open(window, Tab.TEXT);
            assertThat(again.locator("[id='sections/general']")).hasValue("断网时写下的一段。");
            assertThat(again.locator("[data-status]")).containsText("已保存");
            assertThat(saved("sections/general")).isEqualTo("断网时写下的一段。");
        }
    }

    @Test
    void whatIsTypedAfterTheSessionEndedIsSavedAfterSigningInAgain() throws Exception {
        try (var window = window(Post.DISCLOSURE_OFFICE)) {
            var page = open(window, Tab.FIGURES);
            window.clearCookies();
            page.locator(FIRST).fill("8");
            assertThat(page.locator("[data-status]")).containsText("登录已过期");

            SignedIn.as(city.signInName(steps.agency(), Post.DISCLOSURE_OFFICE), context)
                    .enter(window);
            page.locator(FIRST).press("Enter");
            page.locator("[data-save]").click();
            assertThat(page.locator("[data-status]")).containsText("已保存");
            assertThat(saved("requests/received/naturalPerson")).isEqualTo("8");
        }
    }

    @Test
    void twoEditorsSeeBothVersionsAndChoose() throws Exception {
        try (var window = window(Post.INFORMATION_OFFICER)) {
            var page = open(window, Tab.FIGURES);
            steps.typed(edition, List.of(new DraftChange(new Place("requests/received/naturalPerson"), "3")));
            page.locator(FIRST).fill("5");

            assertThat(page.locator("dialog.conflict")).containsText("一、本年新收政府信息公开申请数量 · 自然人");
            page.locator("dialog.conflict input[value=theirs]").check();
            page.locator("dialog.conflict button").click();
            assertThat(page.locator(FIRST)).hasValue("3");

            page.locator(FIRST).fill("6");
            assertThat(page.locator("[data-status]")).containsText("已保存");
            assertThat(saved("requests/received/naturalPerson")).isEqualTo("6");
        }
    }

    @Test
    void blockFromASpreadsheetIsShownThenFilledIn() throws Exception {
        try (var window = window(Post.DISCLOSURE_OFFICE)) {
            var page = open(window, Tab.FIGURES);
            page.locator(FIRST).focus();
            page.evaluate(PASTE, "1\t2\r\n3\t多\r\n");

            assertThat(page.locator("dialog.paste-dialog td.no-figure")).hasCount(1);
            assertThat(page.locator(FIRST)).not().hasValue("1");
            page.locator("dialog.paste-dialog button.primary").click();

            assertThat(page.locator(FIRST)).hasValue("1");
            assertThat(page.locator(BELOW)).hasValue("3");
            assertThat(page.locator("[data-status]")).containsText("已保存");
            assertThat(saved("requests/carriedIn/naturalPerson")).isEqualTo("3");
        }
    }
}
