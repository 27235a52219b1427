package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.Accessibility;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing in as people do, in a browser with an authenticator. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class PasskeyJourneyTests {

    @Autowired
    ApplicationContext context;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void somebodyWorksThere() {
        ACity.in(context, "taoyuan", "桃源市", 1, 1);
    }

    @Test
    void passkeyIsAddedUsedAndRemoved() throws Exception {
        var head = SignedIn.as("taoyuan.d1.head", context);
        try (var window = Browser.window(1280, 900, true)) {
            head.enter(window);
            var page = window.newPage();
            authenticator(window, page);
            var complaints = complaints(page);
            page.navigate(head.address("/account/").toString());
            page.getByLabel("名称").fill("值班室电脑");
            page.getByText("添加通行密钥").click();
            page.getByText("值班室电脑").waitFor();

            page.locator("form[action='/sign-out'] button").click();
            page.getByText("您已退出登录").waitFor();
            page.getByText("用通行密钥登录").click();
            page.waitForURL("**/desk/");
            page.navigate(head.address("/account/").toString());
            assertThat(page.content()).contains("通行密钥").contains("值班室电脑");

            page.locator("form[action='/account/passkeys/remove'] button").click();
            page.locator("#confirm button[value=yes]").click();
            page.getByText("通行密钥已删除").waitFor();
            assertThat(page.locator("input[name=id]").count()).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void passkeyOfAnotherIsNotRemoved() throws Exception {
        var owner = SignedIn.as("taoyuan.d1.leader", context);
        var other = SignedIn.as("taoyuan.d1.office", context);
        try (var window = Browser.window(1280, 900, true)) {
            owner.enter(window);
            var page = window.newPage();
            authenticator(window, page);
            page.navigate(owner.address("/account/").toString());
            page.getByLabel("名称").fill("手机");
            page.getByText("添加通行密钥").click();
            var id = page.locator("input[name=id]").inputValue();

            other.post("/account/passkeys/remove", Map.of("id", id));
            page.reload();
            assertThat(page.locator("input[name=id]").count()).isEqualTo(1);
            owner.post("/account/passkeys/remove", Map.of("id", id));
            page.reload();
            assertThat(page.locator("input[name=id]").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPageIsAccessibleAndObeysItsOwnPolicy(int width) throws Exception {
        var admin = SignedIn.as("taoyuan.gov.admin", context);
        try (var window = Browser.window(width, 900, true)) {
            var page = window.newPage();
            var complaints = complaints(page);
            check(page, admin.address("/sign-in?over").toString());
            admin.enter(window);
            for (var path : List.of(
                    "/account/",
                    "/account/password",
                    "/account/second-factor",
                    "/desk/settings/access/",
                    "/desk/settings/access/?name=nobody",
                    "/desk/settings/access/?name=taoyuan.d1.clerk")) {
                check(page, admin.address(path).toString());
            }
            assertThat(complaints).isEmpty();
        }
    }

    private static void check(Page page, String address) {
        page.navigate(address);
        assertThat(Accessibility.faultsOf(page)).as(address).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(address)
                .isEqualTo(true);
    }

    private static void authenticator(BrowserContext window, Page page) {
        var devices = window.newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return complaints;
    }
}
