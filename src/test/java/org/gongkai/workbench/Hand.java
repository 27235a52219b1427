package org.gongkai.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody's hand at a browser: finds things by their words, as people do, and has every page it comes to looked over for faults. */
public final class Hand {

    private final StaffPages pages;
    private final Page page;
    private final Set<String> lookedOver;
    private final List<String> faults = new ArrayList<>();

    private Hand(StaffPages pages, Page page, Set<String> lookedOver) {
        this.pages = pages;
        this.lookedOver = lookedOver;
        this.page = page;
        page.onPageError(error -> faults.add(page.url() + ": script: " + error));
        page.onConsoleMessage(message -> faults.add(page.url() + ": console: " + message.text()));
    }

    /** @param lookedOver which pages need no second look */
    public static Hand of(StaffPages pages, String signInName, String path, Set<String> lookedOver) throws Exception {
        return new Hand(pages, pages.open(signInName, path), lookedOver);
    }

    public Page page() {
        return page;
    }

    public List<String> faults() {
        return faults;
    }

    public Hand follows(String words) {
        main(AriaRole.LINK, words).click();
        return this;
    }

    /** Follows an entry of the navigation beside the page. */
    public Hand turnsTo(String words) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    public Hand presses(String words) {
        main(AriaRole.BUTTON, words).click();
        return this;
    }

    /** Unfolds what asks for a reason, writes it, and presses the button below. */
    public Hand givesReason(String unfold, String reason, String confirm) {
        var act = page.locator("details.act", new Page.LocatorOptions().setHasText(confirm));
        act.locator("summary")
                .getByText(unfold, new Locator.GetByTextOptions().setExact(true))
                .click();
        act.locator("textarea").fill(reason);
        act.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(confirm))
                .click();
        return this;
    }

    /** Writes into a field, which is found by its id, and goes on to the next. */
    public Hand types(String id, String text) {
        // A field may be about to give way to an editor.
        page.waitForLoadState();
        page.locator("[id='" + id + "']").fill(text);
        return this;
    }

    /** Waits until the page says so, then has it looked over, unless it was seen in the same state before. */
    public Hand sees(String... words) {
        for (var each : words) {
            assertThat(page.locator("body")).containsText(each);
        }
        var path = page.url().replaceFirst("^https?://[^/]+", "");
        var state = String.join(
                " ", page.locator("h1 ~ .mark, details.act > summary").allTextContents());
        if (lookedOver.add(page.viewportSize().width + path + state)) {
            faults.addAll(pages.faultsOf(page, path));
        }
        return this;
    }

    private Locator main(AriaRole role, String words) {
        return page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + words)))
                .first();
    }
}
