package org.gongkai.publication.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Items;
import org.gongkai.publication.body.Body;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The editor of a body in a browser. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class ItemEditorJourneyTests {

    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { color: red }</style></head><body>
            <p class="MsoNormal" style="mso-outline-level:1;font-size:22pt">工作安排<o:p></o:p></p>
            <p class="MsoNormal" style="text-indent:32pt;mso-char-indent-count:2"><b><span style="font-family:仿宋_GB2312">第一项</span></b>，年内完成。<o:p></o:p></p>
            </body></html>
            """;

    @Autowired
    ApplicationContext context;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @Test
    void writesHeadingsListsAndTablesAndKeepsWhatIsSoundOfAPaste() throws Exception {
        var city = ACity.in(context, "bianji", "编辑市", 1, 0);
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var draft = items.draft(items.content("用编辑器写的正文"));
        var complaints = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            var page = pages.open(
                    city.signInName(agency, Post.SECTION_CLERK),
                    "/desk/items/" + draft.id().value() + "/edit/");
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.click("div#body");
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            writesAHeadingAndAList(page);
            insertsATableAndMerges(page);
            page.locator("div#body > p").last().click();
            paste(page, FROM_WORD);
            page.waitForSelector("div#body strong");
            assertThat(pages.faultsOf(page, "/desk/items/editor/")).isEmpty();
            page.click("button[value=done]:not(.primary)");
            page.waitForURL("**/desk/items/" + draft.id().value() + "/");
        }
        assertThat(complaints).isEmpty();
        var body = body(draft.id());
        assertThat(Body.isClean(body)).isTrue();
        assertThat(body)
                .contains("<h2>总体要求</h2>", "<ul>", "<li>公开</li>", "<li>透明</li>")
                .contains("<th colspan=\"2\" scope=\"col\">", "<thead>", "<td>")
                .contains("<h2>工作安排</h2>", "<strong>第一项</strong>，年内完成。")
                .doesNotContain("mso", "o:p", "style");
    }

    @Test
    void putsAnImageWithWordsIntoTheBodyAndAlignsIt() throws Exception {
        var city = ACity.in(context, "bianji", "编辑市", 1, 0);
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var draft = items.draft(items.content("有图片的正文"));
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 390)) {
            var page = pages.open(
                    city.signInName(agency, Post.SECTION_CLERK),
                    "/desk/items/" + draft.id().value() + "/edit/");
            page.onPageError(faults::add);
            page.click("div#body");
            page.keyboard().press("Alt+F10");
            page.locator("[data-tool=image]").focus();
            page.keyboard().press("Enter");
            var panel = page.locator(".body-panel");
            var ok = panel.locator("button.primary");
            ok.click();
            assertThat(panel.locator("[role=alert]").textContent()).contains("图片说明");
            panel.locator("input:not([type=file])").fill("新办公楼外景");
            ok.click();
            page.waitForCondition(
                    () -> panel.locator("[role=alert]").textContent().contains("选择图片"));
            chosen(panel, "并非图片.png", "文字".getBytes(UTF_8));
            ok.click();
            page.waitForCondition(
                    () -> panel.locator("[role=alert]").textContent().contains("并非图片.png"));
            faults.addAll(pages.faultsOf(page, "/desk/items/editor/image/"));
            chosen(panel, "外景.png", MadeFiles.image("png"));
            panel.locator("input:not([type=file])").press("Enter");
            page.waitForSelector("div#body img[alt=新办公楼外景]");
            page.click("[data-tool=alignCenter]");
            assertThat(page.getAttribute("[data-tool=alignCenter]", "aria-pressed"))
                    .isEqualTo("true");
            faults.addAll(pages.faultsOf(page, "/desk/items/editor/aligned/"));
            page.click("button[value=done]:not(.primary)");
            page.waitForURL("**/desk/items/" + draft.id().value() + "/");
        }
        assertThat(faults).isEmpty();
        assertThat(body(draft.id()))
                .matches(
                        "(?s).*<p class=\"align-center\">[^<]*<img src=\"/images/[0-9a-f]{64}\" alt=\"新办公楼外景\" />[^<]*</p>.*");
    }

    private static void chosen(Locator panel, String name, byte[] content) {
        panel.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", content));
    }

    @Test
    void givesBackUnchangedWhatIsOnlyLookedAt() throws Exception {
        var city = ACity.in(context, "bianji", "编辑市", 1, 0);
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var draft = items.draft(items.content("只看不改"));
        var faults = new ArrayList<String>();
        try (var pages = new StaffPages(context, 1440)) {
            var clerk = city.signInName(agency, Post.SECTION_CLERK);
            var path = "/desk/items/" + draft.id().value() + "/edit/";
            faults.addAll(pages.faultsOf(clerk, path, List.of(390)));
            var page = pages.open(clerk, path);
            page.waitForSelector("div#body");
            page.click("button[value=done]:not(.primary)");
            page.waitForURL("**/desk/items/" + draft.id().value() + "/");
        }
        assertThat(faults).isEmpty();
        assertThat(body(draft.id())).isEqualTo(draft.content().body());
    }

    private static void writesAHeadingAndAList(Page page) {
        page.click("[data-tool=h2]");
        page.keyboard().type("总体要求");
        page.keyboard().press("Enter");
        page.click("[data-tool=ul]");
        page.keyboard().type("公开");
        page.keyboard().press("Enter");
        page.keyboard().type("透明");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
    }

    private static void insertsATableAndMerges(Page page) {
        page.click("[data-tool=table]");
        page.keyboard().type("事项");
        page.locator("div#body th").nth(0).click();
        page.locator("div#body th")
                .nth(1)
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        page.click("[data-tool=mergeCells]");
        page.waitForSelector("div#body th[colspan='2']");
    }

    private static void paste(Page page, String html) {
        page.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  document.getElementById('body').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, html);
    }

    private String body(ItemId id) {
        return context.getBean(Items.class).find(id).orElseThrow().content().body();
    }
}
