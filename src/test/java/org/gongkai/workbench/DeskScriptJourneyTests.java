package org.gongkai.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.workbench.TodoList.Todo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the script of the staff pages adds, on pages made up of their components. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class DeskScriptJourneyTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    TemplateEngine templates;

    private String somebody;

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void somebody() {
        var city = ACity.in(context, "shell", "清川市", 1, 1);
        somebody = city.signInName(city.departments().getFirst(), Post.DISCLOSURE_OFFICE);
    }

    @Test
    void typedTextOutlivesTheSession() throws Exception {
        try (var pages = new StaffPages(context, 1024)) {
            var page = pageWithForm(pages, "");
            page.locator("#reason").fill("补充说明");
            page.context().clearCookies();
            page.locator("#send").click();

            page.locator("#signed-out").waitFor();
            page.locator("#signed-out button").click();
            assertThat(page.locator("#reason").inputValue()).isEqualTo("补充说明");

            pages.enterAgain(somebody);
            var sent = page.waitForRequest(
                    "**/desk/nowhere/", () -> page.locator("#send").click());
            assertThat(sent.method()).isEqualTo("POST");
            assertThat(sent.postData()).contains("reason=", "_csrf=");
            page.waitForLoadState();
            assertThat(page.locator("h1").textContent()).isEqualTo("没有找到该页面");
        }
    }

    @Test
    void typedTextOutlivesTheConnection() throws Exception {
        try (var pages = new StaffPages(context, 1024)) {
            var page = pageWithForm(pages, "");
            page.locator("#reason").fill("补充说明");
            page.context().setOffline(true);
            page.locator("#send").click();

            page.locator("#not-reached button").click();
            assertThat(page.locator("#reason").inputValue()).isEqualTo("补充说明");
        }
    }

    @Test
    void whatCannotBeTakenBackIsAskedOnceMore() throws Exception {
        try (var pages = new StaffPages(context, 1024)) {
            var page = pageWithForm(pages, "data-confirm='确定撤回吗？'");
            page.locator("#send").click();
            assertThat(page.locator("#confirm").textContent()).contains("确定撤回吗？");
            page.locator("#confirm button[value=no]").click();
            assertThat(page.url()).endsWith("/desk/");

            page.locator("#send").click();
            page.waitForRequest(
                    "**/desk/nowhere/",
                    () -> page.locator("#confirm button[value=yes]").click());
        }
    }

    @Test
    void keyboardMovesFromRowToRow() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pageWithList(pages);
            page.getByText("第 1 行").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(":focus").textContent()).isEqualTo("第 2 行");
            page.keyboard().press("End");
            assertThat(page.locator(":focus").textContent()).isEqualTo("第 30 行");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(":focus").textContent()).isEqualTo("第 1 行");
        }
    }

    @Test
    void columnsLeftOutStayLeftOut() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pageWithList(pages);
            page.getByText("选择显示的列").click();
            page.getByLabel("年度").uncheck();
            assertThat(page.locator("th:has-text('年度')").isVisible()).isFalse();
            assertThat(pageWithList(pages).locator("th:has-text('年度')").isVisible())
                    .isFalse();
        }
    }

    @Test
    void viewIsKeptUnderItsName() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pageWithList(pages);
            page.getByText("保存当前视图").click();
            page.locator("[data-views] input").fill("逾期未报");
            page.locator("[data-views] form button").click();

            var link = pageWithList(pages).getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("逾期未报"));
            assertThat(link.isVisible()).isTrue();
        }
    }

    @Test
    void rowOpensBesideTheListOnAWideScreen() throws Exception {
        try (var pages = new StaffPages(context, 1440)) {
            var page = pageWithList(pages);
            page.getByText("第 3 行").click();
            page.locator(".panel h2").waitFor();
            assertThat(page.locator(".panel h2").first().textContent()).isEqualTo("今日待办");
            assertThat(page.locator("tr.chosen").textContent()).contains("第 3 行");
            assertThat(page.locator("h1").count()).isEqualTo(1);

            page.locator(".panel button").first().click();
            assertThat(page.locator(":focus").textContent()).isEqualTo("第 3 行");
            assertThat(page.locator(".panel").count()).isZero();
        }
    }

    @Test
    void fiveHundredThingsToDoFitTheirWindow() throws Exception {
        for (var width : List.of(1440, 390)) {
            try (var pages = new StaffPages(context, width)) {
                var page = pages.open(somebody, "/desk/");
                page.setContent(home());
                pages.picture(page, "home with 500");

                assertThat(page.locator(".todos > li").count()).isEqualTo(50);
                assertThat(page.locator(".pager").textContent()).contains("第 1 页，共 10 页");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
            }
        }
    }

    private Page pageWithForm(StaffPages pages, String attributes) throws Exception {
        var page = pages.open(somebody, "/desk/");
        var token = page.locator("input[name=_csrf]").first().evaluate("each => each.outerHTML");
        return with(page, """
                <form class="form" method="post" action="/desk/nowhere/">%s
                  <div class="field"><label for="reason">原因</label><textarea id="reason" name="reason"></textarea></div>
                  <button id="send" class="primary" %s>提交</button>
                </form>
                """.formatted(token, attributes));
    }

    private Page pageWithList(StaffPages pages) throws Exception {
        var rows = new ArrayList<String>();
        IntStream.rangeClosed(1, 30)
                .forEach(i -> rows.add("<tr><td><a href='/desk/'>第 %d 行</a></td><td>2023</td></tr>".formatted(i)));
        var list =
                "<div data-views='rows'></div><div class='scroll'><table class='list' data-columns='rows' data-beside>"
                        + "<thead><tr><th scope='col'>机关</th><th scope='col'>年度</th></tr></thead><tbody>"
                        + String.join("", rows)
                        + "</tbody></table></div>";
        var page = pages.open(somebody, "/desk/");
        page.route("**/desk/?list", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replaceFirst("</main>", list + "</main>")));
        });
        page.navigate(page.url() + "?list");
        page.locator("[data-views] summary").waitFor();
        return page;
    }

    private static Page with(Page page, String html) {
        page.locator("main").evaluate("(main, html) => main.insertAdjacentHTML('beforeend', html)", html);
        return page;
    }

    private String home() {
        var todos = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> new Todo(
                        "清川市第 " + i + " 局2023年政府信息公开工作年度报告",
                        i % 3 == 0 ? "主管部门已退回：第三部分表格合计与分项不一致，请核对后重新报送。" : "等待您审签，已停留两个工作日。",
                        Optional.of(i).filter(n -> n % 7 != 0).map(n -> TODAY.plusDays(n - 4L)),
                        "/desk/"))
                .toList();
        var frame = new Frame(
                "政府信息公开工作平台",
                "今日待办",
                "/desk/",
                List.of(new Frame.Group("待办", List.of(new Frame.Entry("待办", "/desk/")))),
                Optional.of("李公开"),
                "清川市财政局",
                "公开办主任",
                new Frame.Token("_csrf", "X-CSRF-TOKEN", ""),
                Optional.of("报告已提交审核。"),
                List.of(),
                Words.SHELL);
        var page = new StringOutput();
        templates.render("workbench/home.jte", Map.of("frame", frame, "view", TodoView.of(todos, TODAY, 1)), page);
        return page.toString();
    }
}
