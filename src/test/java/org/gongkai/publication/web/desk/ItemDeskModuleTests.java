package org.gongkai.publication.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.FileOfItemExample;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.Relation;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.SaveItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of items over HTTP, without a browser. */
@SiteTest
class ItemDeskModuleTests {

    /** Signing in takes its time on purpose. */
    private static final Map<String, SignedIn> SIGNED_IN = new HashMap<>();

    @Autowired
    ApplicationContext context;

    private ACity city;
    private Agency agency;
    private AnItem items;

    @BeforeEach
    void city() {
        city = ACity.in(context, "bianji", "编辑市", 2, 0);
        agency = city.departments().getFirst();
        items = AnItem.of(context, city, agency);
    }

    @Test
    void navigationBeginsWithWhatIsDoneEveryDay() throws Exception {
        var office = signedIn(agency, Post.DISCLOSURE_OFFICE);

        assertThat(page(office.get("/desk/items/"))
                        .select("nav .areas a[href^=/desk/]")
                        .eachAttr("href"))
                .containsSubsequence(
                        "/desk/items/",
                        "/desk/timeliness/",
                        "/desk/catalogue/",
                        "/desk/registers/",
                        "/desk/site/",
                        "/desk/imports/");
    }

    @Test
    void takesAnItemFromItsColumnToThePublicByThePagesAlone() throws Exception {
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var column = items.column(StatutoryMatter.OTHER).value();
        assertThat(page(clerk.get("/desk/items/new/?column=" + column))
                        .select("input[name=kind]")
                        .first()
                        .val())
                .isEqualTo("NEWS");

        var begun = clerk.post("/desk/items/new/", Map.of("column", Long.toString(column), "kind", "NEWS"));
        var path = begun.headers().firstValue("Location").orElseThrow().replaceFirst("edit/$", "");
        var id = new ItemId(Long.parseLong(path.replaceAll("\\D", "")));
        saved(
                clerk,
                path,
                Map.of(
                        "title",
                        "召开审计整改推进会",
                        "summary",
                        "部署整改工作。",
                        "body",
                        "第一段。\n\n第二段 <1。",
                        "writtenOn",
                        "2024-03-01"));
        assertThat(current(id).content().body()).isEqualTo("<p>第一段。</p><p>第二段 &lt;1。</p>");
        assertThat(clerk.post(path + "acts/submit", Map.of()).statusCode()).isEqualTo(302);
        assertThat(current(id).state()).isEqualTo(ItemState.IN_REVIEW);

        var officer = signedIn(agency, Post.INFORMATION_OFFICER);
        var seen = page(officer.get(path)).select("#secrecy input[name=seen]").val();
        assertThat(page(officer.get("/desk/items/?tab=secrecy"))
                        .select("table.list")
                        .text())
                .contains("召开审计整改推进会");
        assertThat(officer.post(path + "acts/secrecy", Map.of("seen", seen, "result", "PASSED"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(officer.get("/desk/items/?tab=secrecy")).text()).doesNotContain("召开审计整改推进会");

        items.throughTheChain(current(id));
        assertThat(current(id).state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(page(clerk.get("/desk/items/?tab=published&text=%E6%95%B4%E6%94%B9%E6%8E%A8%E8%BF%9B"))
                        .select("table.list")
                        .text())
                .contains("召开审计整改推进会");
    }

    @Test
    void showsBothWhenTwoHaveChangedTheSameDraftAndLosesNothing() throws Exception {
        var draft = items.draft(items.content("两人同改的信息"));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var officer = signedIn(agency, Post.INFORMATION_OFFICER);
        var path = "/desk/items/" + draft.id().value() + "/";
        var before = fields(clerk, path);
        saved(officer, path, Map.of("title", "对方的标题"));

        before.put("title", "我的标题");
        before.put("body", "<p>我的正文</p>");
        var answer = page(clerk.post(path + "edit/", before));

        assertThat(answer.select("#title").val()).isEqualTo("我的标题");
        assertThat(answer.select(".clashes").text()).contains("对方的标题", "我的标题", "我的正文");
        assertThat(current(draft.id()).content().title()).isEqualTo("对方的标题");

        var decided = fields(answer);
        decided.put("theirs", "title");
        clerk.post(path + "edit/", decided);
        assertThat(current(draft.id()).content().title()).isEqualTo("对方的标题");
        assertThat(current(draft.id()).content().body()).isEqualTo("<p>我的正文</p>");
    }

    @Test
    void keepsTheNumberOfWhatSeldomHasOne() throws Exception {
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        for (var kind : List.of(ItemKind.PLAN, ItemKind.NEWS)) {
            var number = "台审发〔2024〕" + kind.ordinal() + "号";
            var draft = items.draft(items.content("有文号的信息").of(kind).numbered(number));
            var path = "/desk/items/" + draft.id().value() + "/";
            saved(clerk, path, Map.of("title", "改了标题"));
            assertThat(current(draft.id()).content().documentNumber())
                    .as(kind.name())
                    .contains(number);

            var withoutTheField = fields(clerk, path);
            withoutTheField.remove("documentNumber");
            clerk.post(path + "edit/", withoutTheField);
            assertThat(current(draft.id()).content().documentNumber())
                    .as(kind.name())
                    .contains(number);
        }
    }

    @Test
    void tellsWhatAVersionChangedInWordsAndNotInCodes() throws Exception {
        var first = items.published(items.content("先前的信息").of(ItemKind.PLAN));
        var clerk = city.actor(agency, Post.SECTION_CLERK);
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, first.id(), "改体裁"));
        var old = items.published(items.content("另一条信息"));
        var content = draft.content()
                .of(ItemKind.STATISTICS)
                .withAttachments(List.of(FileOfItemExample.text(context, clerk, agency, "统计表.txt")))
                .withRelations(List.of(new Relation(Relation.Type.RELATED, old.id())));
        context.getBean(SaveItem.class).of(clerk, draft.id(), draft.revision(), content);

        var changes = page(signedIn(agency, Post.SECTION_CLERK)
                        .get("/desk/items/" + first.id().value() + "/versions/2/"))
                .select(".diff")
                .first()
                .text();

        assertThat(changes)
                .contains("规划计划", "统计信息", "统计表.txt（1 KB", "相关信息《另一条信息》")
                .doesNotContain(
                        "STATISTICS",
                        "RELATED~",
                        content.attachments().getFirst().sha256());
    }

    @Test
    void keepsWhatIsNoDateInTheFieldAndSaysSo() throws Exception {
        var draft = items.draft(items.content("日期有误的信息"));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var path = "/desk/items/" + draft.id().value() + "/";
        var typed = fields(clerk, path);
        typed.put("writtenOn", "三月六日");

        var answer = page(clerk.post(path + "edit/", typed));

        assertThat(answer.select(".errors a[href=#writtenOn]").text()).contains("成文日期");
        assertThat(answer.select("#writtenOn").val()).isEqualTo("三月六日");
    }

    @Test
    void namesAtTheFieldsWhatIsMissingBeforeHandingIn() throws Exception {
        var draft = items.draft(items.content("").of(ItemKind.NEWS));
        var answer = page(signedIn(agency, Post.SECTION_CLERK)
                .post("/desk/items/" + draft.id().value() + "/acts/submit", Map.of()));

        assertThat(answer.select(".errors a").eachAttr("href")).contains("#title");
        assertThat(current(draft.id()).state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void storesNothingHostile() throws Exception {
        var draft = items.draft(items.content("敌意内容"));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var path = "/desk/items/" + draft.id().value() + "/";
        saved(
                clerk,
                path,
                Map.of(
                        "title",
                        "<script>alert(1)</script>",
                        "body",
                        "<p onclick=x()>好<script>alert(2)</script><img src=x onerror=y()></p>"));

        assertThat(current(draft.id()).content().body()).doesNotContain("script", "onclick", "onerror");
        assertThat(page(clerk.get(path)).select("main script")).isEmpty();
        var elsewhere = fields(clerk, path);
        elsewhere.put("file", "0".repeat(64));
        elsewhere.put("relation", "REPEALS~999999999");
        elsewhere.put("column", "x' or 1=1");
        clerk.post(path + "edit/", elsewhere);
        assertThat(current(draft.id()).content().attachments()).isEmpty();
    }

    @Test
    void answersTheNeighbourAsIfThereWereNoSuchItem() throws Exception {
        var draft = items.draft(items.content("邻居不得见"));
        var neighbour = signedIn(city.departments().get(1), Post.DISCLOSURE_OFFICE);
        var path = "/desk/items/" + draft.id().value() + "/";
        for (var page : new String[] {"", "edit/", "files/", "versions/1/"}) {
            assertThat(neighbour.get(path + page).statusCode()).as(page).isEqualTo(404);
            assertThat(neighbour.get("/desk/items/987654321/" + page).statusCode())
                    .isEqualTo(404);
        }
        for (var step : new String[] {
            "submit",
            "take-back",
            "discard",
            "amend",
            "publish",
            "schedule",
            "withdraw",
            "archive",
            "close",
            "determine",
            "penalty"
        }) {
            assertThat(neighbour
                            .post(path + "acts/" + step, Map.of("reason", "x"))
                            .statusCode())
                    .as(step)
                    .isEqualTo(404);
        }
        assertThat(neighbour
                        .post(path + "acts/secrecy", Map.of("seen", draft.sha256(), "result", "PASSED"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .post(path + "acts/validity", Map.of("choice", "REPEALED", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour
                        .post(
                                "/desk/items/submit",
                                Map.of("item", Long.toString(draft.id().value())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour.get("/desk/items/?tab=drafts").body()).doesNotContain("邻居不得见");
        assertThat(current(draft.id()).state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        var draft = items.draft(items.content("没有令牌"));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var answer = clerk.send(
                HttpRequest.newBuilder(clerk.address("/desk/items/" + draft.id().value() + "/acts/submit"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("reason=x")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(current(draft.id()).state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void offersWhoDraftedItNoSecrecyReview() throws Exception {
        var officer = city.actor(agency, Post.INFORMATION_OFFICER);
        var item = context.getBean(org.gongkai.publication.act.StartItem.class)
                .of(officer, agency.id(), items.column(StatutoryMatter.OTHER), ItemKind.NEWS);
        var path = "/desk/items/" + item.id().value() + "/";
        var page = page(signedIn(agency, Post.INFORMATION_OFFICER).get(path));

        assertThat(page.select("#secrecy form")).isEmpty();
        assertThat(page.select("#secrecy .unavailable").text()).contains("起草人本人");
        var tried = signedIn(agency, Post.INFORMATION_OFFICER)
                .post(path + "acts/secrecy", Map.of("seen", item.sha256(), "result", "PASSED"));
        assertThat(tried.body()).contains("起草人本人");
    }

    @Test
    void showsNoSignaturesOfAnEarlierVersionBesideTheDraftOfTheNext() throws Exception {
        var item = items.published(items.content("已经签发的信息"));
        var path = "/desk/items/" + item.id().value() + "/";
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        assertThat(page(clerk.get(path)).select("#review-chain").text()).contains("已签发");

        clerk.post(path + "acts/amend", Map.of("reason", "更正一处数字"));

        var draft = page(clerk.get(path));
        assertThat(draft.select("#review-chain")).isEmpty();
        assertThat(draft.select(".notice").text()).contains("修改的原因： 更正一处数字", "第 1 版（已发布），新版本公开前不变");
        signedIn(agency, Post.DISCLOSURE_OFFICE).post(path + "acts/withdraw", Map.of("reason", "内容有误。"));
        assertThat(page(clerk.get(path)).select(".notice").text()).contains("第 1 版已撤回公开，公众现在看到的是撤回的理由");
    }

    @Test
    void offersMongolianAndKazakhInTheScriptsOfChina() throws Exception {
        var draft = items.draft(items.content("语种可选"));
        var page = page(signedIn(agency, Post.SECTION_CLERK)
                .get("/desk/items/" + draft.id().value() + "/edit/"));

        assertThat(page.select("#language option").eachAttr("value"))
                .contains("mn-Mong", "kk-Arab")
                .doesNotContain("mn", "kk");
    }

    @Test
    void recordsThatAPenaltyWasRevokedAndAsksForItsWithdrawal() throws Exception {
        var item = items.published(items.content("行政处罚决定").of(ItemKind.PENALTY_DECISION));
        var path = "/desk/items/" + item.id().value() + "/";
        var office = signedIn(agency, Post.DISCLOSURE_OFFICE);
        assertThat(office.post(path + "acts/penalty", Map.of("on", "2026-03-06", "reason", "复议机关撤销"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(page(office.get(path)).select("#penalty").text()).contains("2026年3月11日前撤回公开");
        assertThat(page(office.get("/desk/")).text()).contains("撤回处罚决定：行政处罚决定");

        office.post(path + "acts/withdraw", Map.of("reason", "决定已被依法撤销。"));
        assertThat(current(item.id()).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(page(office.get("/desk/")).text()).doesNotContain("撤回处罚决定：行政处罚决定");
    }

    @Test
    void handsInSeveralDraftsAndNamesThoseThatStayBehind() throws Exception {
        var whole = items.draft(items.content("完整的草稿"));
        var unfinished = items.draft(items.content("不完整的草稿").with(org.gongkai.publication.Dates.NONE));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        clerk.post(
                "/desk/items/submit",
                Map.of("item", whole.id().value() + "," + unfinished.id().value()));

        assertThat(current(whole.id()).state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(current(unfinished.id()).state()).isEqualTo(ItemState.DRAFT);
        assertThat(page(clerk.get("/desk/items/")).select(".notice").text()).contains("已提交 1 条", "不完整的草稿");
    }

    @Test
    void savesWhatTheScriptSendsAndTellsConflictFaultAndEnd() throws Exception {
        var draft = items.draft(items.content("自动保存的信息"));
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        var path = "/desk/items/" + draft.id().value() + "/";
        var fields = fields(clerk, path);
        fields.put("title", "自动保存后的标题");

        var answer = script(clerk, path + "edit/autosave", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(current(draft.id()).content().title()).isEqualTo("自动保存后的标题");

        fields.put("title", "过期的修改");
        assertThat(script(clerk, path + "edit/autosave", fields).statusCode()).isEqualTo(409);
        fields.put("writtenOn", "不是日期");
        assertThat(script(clerk, path + "edit/autosave", fields).statusCode()).isEqualTo(422);
        clerk.post(path + "acts/submit", Map.of());
        fields.put("writtenOn", "2024-03-01");
        assertThat(script(clerk, path + "edit/autosave", fields).statusCode()).isEqualTo(423);
        assertThat(current(draft.id()).content().title()).isEqualTo("自动保存后的标题");
    }

    @Test
    void cleansWhatIsPasted() throws Exception {
        var answer = script(
                signedIn(agency, Post.SECTION_CLERK),
                "/desk/items/paste",
                Map.of("html", "<p class=MsoNormal onclick=x()>段落<script>y()</script></p>"));

        assertThat(answer.body()).contains("<p>段落</p>").doesNotContain("script", "onclick", "Mso");
    }

    @Test
    void showsWhatAVersionHasOtherwiseThanTheOneBefore() throws Exception {
        var published = items.published(items.content("整改情况通报").withBody("<p>共整改 12 个问题。</p>"));
        var path = "/desk/items/" + published.id().value() + "/";
        var clerk = signedIn(agency, Post.SECTION_CLERK);
        clerk.post(path + "acts/amend", Map.of("reason", "更正数字"));
        saved(clerk, path, Map.of("body", "<p>共整改 13 个问题。</p>"));

        var page = page(clerk.get(path + "versions/2/"));

        assertThat(page.select(".diff del").eachText()).containsExactly("12");
        assertThat(page.select(".diff ins").eachText()).containsExactly("13");
    }

    /** As the page's script sends it. */
    private static HttpResponse<String> script(SignedIn person, String path, Map<String, String> fields)
            throws Exception {
        var body = new StringBuilder("_csrf=" + encoded(person.token()));
        fields.forEach((name, value) ->
                body.append('&').append(encoded(name)).append('=').append(encoded(value)));
        return person.send(HttpRequest.newBuilder(person.address(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void saved(SignedIn person, String path, Map<String, String> changed) throws Exception {
        var fields = fields(person, path);
        fields.putAll(changed);
        var answer = person.post(path + "edit/", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static Map<String, String> fields(SignedIn person, String path) throws Exception {
        return fields(page(person.get(path + "edit/")));
    }

    /** As a browser would send them; of several of a name the first. */
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var each : page.select("form.item-form").forms().getFirst().formData()) {
            fields.putIfAbsent(each.key(), each.value());
        }
        fields.remove("_csrf");
        return fields;
    }

    private Item current(ItemId id) {
        return context.getBean(Items.class).find(id).orElseThrow();
    }

    private SignedIn signedIn(Agency where, Post post) throws Exception {
        var name = city.signInName(where, post);
        if (!SIGNED_IN.containsKey(name)) {
            SIGNED_IN.put(name, SignedIn.as(name, context));
        }
        return SIGNED_IN.get(name);
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
