package org.gongkai.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.act.Passing;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing as it is done: on a phone, with a thumb, and where scripts are switched off. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class SigningJourneyTests {

    /** What a thumb hits (WCAG 2.5.5). */
    private static final double THUMB = 44;

    @Autowired
    ApplicationContext context;

    @Autowired
    Bureau bureau;

    @Autowired
    Passing passing;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void pagesOfReviewsAreAccessibleAndFitTheirWindow(int width) throws Exception {
        var city = ACity.in(context, "signing", "签河市", 1, 0);
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, width)) {
            for (var visit : new ReviewStaffPages().visits(city, context)) {
                faults.addAll(pages.faultsOf(visit.signInName(), visit.path()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void leaderSignsOnAPhoneWithoutScripts() throws Exception {
        var agency = bureau.agency();
        var officer = bureau.person(agency, "李公开", Post.INFORMATION_OFFICER);
        var leader = bureau.person(agency, "王分管", Post.LEADER_IN_CHARGE);
        var matter = passing.submitted(officer, agency);
        passing.sign(officer, matter);
        var signedIn = SignedIn.as(bureau.signInName(leader), context);

        try (var window = Browser.window(390, 844, false)) {
            signedIn.enter(window);
            var page = window.newPage();
            page.navigate(signedIn.address("/desk/").toString());
            page.locator(".todos .title").first().click();
            assertThat(page.locator("main details.act > summary, main form button")
                            .all())
                    .isNotEmpty()
                    .allSatisfy(SigningJourneyTests::isForAThumb);
            page.locator("form[action$=approve] button").click();

            assertThat(page.locator(".notice.good").textContent()).contains("签字已记录");
            takeBack(page);
        }
        assertThat(passing.review(matter).current()).isEqualTo(1);
        assertThat(passing.review(matter).signatures(1)).isEmpty();
    }

    private static void takeBack(Page page) {
        page.locator("details.act", new Page.LocatorOptions().setHasText("撤回签字"))
                .locator("summary")
                .click();
        page.locator("#take-back-reason").fill("发现漏项");
        page.locator("form[action$=take-back] button").click();
        assertThat(page.locator(".notice.good").textContent()).contains("签字已撤回");
    }

    private static void isForAThumb(Locator control) {
        if (control.isVisible()) {
            assertThat(control.boundingBox().height).as(control.textContent()).isGreaterThanOrEqualTo(THUMB);
        }
    }
}
