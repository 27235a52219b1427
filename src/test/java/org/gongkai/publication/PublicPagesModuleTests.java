package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.portal.Words;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.CloseVersion;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.publication.register.act.WriteTitleNote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriUtils;

/** What the public reads of items, and what it never does. */
@SiteTest
class PublicPagesModuleTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Catalogue catalogue;

    private ACity city;
    private Agency bureau;
    private AnItem items;

    @BeforeEach
    void bureauPublishes() {
        city = ACity.in(context, "opn", "明河市", 2, 0);
        bureau = city.departments().getFirst();
        items = AnItem.of(context, city, bureau);
    }

    @Test
    void itemShowsItsMetadataBodyAndColumn() throws Exception {
        var item = items.published(
                items.content("关于公开审计结果的通知").numbered("明财发〔2024〕7号").with(Dates.written(LocalDate.of(2024, 3, 1))));

        var page = page("/items/" + item.id().value() + "/");

        assertThat(page.select("h1").text()).isEqualTo("关于公开审计结果的通知");
        assertThat(page.select("dl.metadata").text())
                .contains(published(item).index().text(), "2024年3月1日", "明财发〔2024〕7号", bureau.name(), "工作动态");
        assertThat(page.select(".prose p").text()).isEqualTo("关于公开审计结果的通知正文。");
        assertThat(page.select(".agency").text()).startsWith(bureau.name());
        assertThat(page.select(".citation").text())
                .contains("[EB/OL]", "/items/" + item.id().value() + "/");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/items/" + item.id().value() + "/");
    }

    @Test
    void nothingButWhatIsPublicCanBeReadAnywhere() throws Exception {
        var secret = "未公开事项甲乙丙";
        var draft = items.draft(items.content(secret));
        var signing = items.screened(items.submitted(items.content(secret + "二")));
        var kept = items.throughTheChain(items.screened(items.submitted(items.content(secret + "三")
                .with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));

        for (var item : List.of(draft, signing, kept)) {
            var id = item.id().value();
            for (var path : List.of("", "versions/1/", "files/1/a.pdf")) {
                assertThat(get("/items/" + id + "/" + path).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
        }
        for (var path : everywhere(secret)) {
            assertThat(get(path).body()).as(path).doesNotContain(secret + "的概述", ">" + secret);
        }
        assertThat(get("/items/" + draft.id().value() + "/").body().replaceAll("[0-9a-f]{16}", ""))
                .as("what is not public is told from what is not there by nobody")
                .isEqualTo(get("/items/999999999999/")
                        .body()
                        .replaceAll("[0-9a-f]{16}", "")
                        .replace("999999999999", "" + draft.id().value()));
    }

    @Test
    void withdrawnItemIsGoneWithAPublicReason() throws Exception {
        var item = items.published(items.content("将要撤回的信息"));
        var index = published(item).index().text();
        assertThat(get(search("将要撤回")).body()).contains("/items/" + item.id().value() + "/");

        items.withdrawn(item, Post.DISCLOSURE_OFFICE);

        for (var path : List.of("", "versions/1/")) {
            var answer = get("/items/" + item.id().value() + "/" + path);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains(index, "内容有误").doesNotContain("将要撤回的信息");
        }
        for (var path : everywhere("将要撤回")) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain("将要撤回的信息", "/items/" + item.id().value() + "/");
        }
    }

    @Test
    void formerVersionHasItsOwnFilesUntilItIsClosed() throws Exception {
        var clerk = city.actor(bureau, Post.SECTION_CLERK);
        var plan = FileOfItemExample.text(context, clerk, bureau, "计划表.txt");
        var note = FileOfItemExample.text(context, clerk, bureau, "说明.txt");
        var item = items.published(items.content("有附件的信息").withAttachments(List.of(plan, note)));
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, item.id(), "去掉计划表"));
        context.getBean(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), draft.content().withAttachments(List.of(note)));
        items.throughTheChain(
                items.screened(AnItem.moved(context.getBean(SubmitItem.class).of(clerk, draft.id()))));
        var path = "/items/" + item.id().value() + "/";
        var former = path + "versions/1/";

        var links = page(former).select(".files li > a").eachAttr("href");
        assertThat(links).hasSize(2).allMatch(link -> link.startsWith(former + "files/"));
        for (var link : links) {
            assertThat(get(encoded(link)).body()).contains(link.substring(link.lastIndexOf('/') + 1));
        }
        assertThat(page(former + "files/1/preview/").select("h1").text()).contains("计划表.txt");
        assertThat(page(former).select(".citation").text())
                .contains("(" + Words.plainDay(published(item).publicSide().firstPublishedAt()) + ")");
        assertThat(get(encoded(path + "files/1/计划表.txt")).statusCode()).isEqualTo(404);
        assertThat(get(encoded(path + "files/2/说明.txt")).headers().firstValue("Location"))
                .as("who kept its address finds it at its new place")
                .hasValueSatisfying(place -> assertThat(place).endsWith(encoded(path + "files/1/说明.txt")));

        AnItem.moved(
                context.getBean(CloseVersion.class).of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), 1, "含有个人信息"));
        for (var link : List.of(former, former + "files/1/preview/", encoded(links.getFirst()))) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(404);
        }
    }

    private static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    @Test
    void listsOfColumnYearAndPageArePlainAddresses() throws Exception {
        var columns = catalogue.of(bureau.id());
        var statistics = columns.stream()
                .filter(each -> each.matter() == StatutoryMatter.STATISTICS)
                .findFirst()
                .orElseThrow();
        var content = items.content("第一季度统计数据");
        items.published(inColumn(content, items.column(StatutoryMatter.STATISTICS)));

        var list = page(site("/content/" + statistics.slug() + "/"));
        var year = LocalDate.now(context.getBean(java.time.Clock.class)).getYear();

        assertThat(list.select(".items .title a").eachText()).contains("第一季度统计数据");
        assertThat(list.select(".items .summary").text()).contains("第一季度统计数据的概述");
        assertThat(list.select(".items .about").text()).contains("索引号", "2024-03-01");
        assertThat(page(site("/content/" + statistics.slug() + "/" + year + "/"))
                        .select(".items li"))
                .isNotEmpty();
        assertThat(page(site("/content/" + statistics.slug() + "/1999/")).select(".items li"))
                .isEmpty();
        for (var path : List.of("all/1/", "page/2/", "nothing/", "page/x/", "1999")) {
            assertThat(get(site("/content/" + statistics.slug() + "/" + path)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get(site("/content/" + statistics.slug() + "/feed.atom")).body())
                .contains("第一季度统计数据");
    }

    @Test
    void repealedDocumentSaysSoAndLeadsToWhatRepealedIt() throws Exception {
        var old = items.published(document("明河市财政局旧办法"));
        var next = items.published(
                document("明河市财政局关于废止旧办法的决定").withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id()))));

        var page = page("/items/" + old.id().value() + "/");

        assertThat(page.select(".band").text()).contains("已经废止", "废止依据： 明河市财政局关于废止旧办法的决定");
        assertThat(page.select(".band a").attr("href"))
                .isEqualTo("/items/" + next.id().value() + "/");
        assertThat(page.select(".watermark").text()).isEqualTo("已废止");
        assertThat(page("/items/" + next.id().value() + "/")
                        .select(".related a")
                        .eachAttr("href"))
                .contains("/items/" + old.id().value() + "/");
        assertThat(page(site("/documents/normative/repealed/")).select(".items").text())
                .contains("明河市财政局旧办法");
        assertThat(page(site("/documents/normative/in-force/")).select(".items").text())
                .doesNotContain("明河市财政局旧办法");
    }

    /** 国办公开办函〔2021〕33号: title, note and text, and nothing of the metadata; the note follows what is written of it at once. */
    @Test
    void ruleIsShownWithItsTitleItsNoteAndItsTextAlone() throws Exception {
        var dates = new Dates(
                Optional.of(LocalDate.of(2024, 3, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 1)),
                Optional.empty());
        var rule = items.published(
                document("明河市停车管理规定").numbered("明财令〔2024〕61号").of(ItemKind.RULE).with(dates));
        items.throughTheChain(
                items.screened(items.submitted(amendment(rule, "关于停车场的内部决定", "明财令〔2024〕60号", LocalDate.of(2024, 4, 9))
                        .with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));
        items.published(amendment(rule, "关于修改《明河市停车管理规定》的决定", "明财令〔2024〕62号", LocalDate.of(2024, 6, 3)));
        items.published(amendment(rule, "关于再次修改《明河市停车管理规定》的决定", "明财令〔2024〕64号", LocalDate.of(2024, 8, 5)));
        var path = "/items/" + rule.id().value() + "/";
        var article = page(path).select("article");

        assertThat(article.select("> *").eachAttr("class"))
                .containsExactly("note", "replaced band", "watermark", "prose ");
        assertThat(article.select(".note").text())
                .contains("2024年3月1日明财令〔2024〕61号公布", "2024年6月3日明财令〔2024〕62号", "2024年8月5日明财令〔2024〕64号", "自2024年5月1日起施行")
                .doesNotContain("60号", "4月9日");
        assertThat(page(path).select("aside .related a").eachText()).contains("关于修改《明河市停车管理规定》的决定");

        context.getBean(WriteTitleNote.class).of(items.actor(Post.DISCLOSURE_OFFICE), rule.id(), "（另写的题注）");
        assertThat(page(path).select(".note").text()).isEqualTo("（另写的题注）");
    }

    private ItemContent amendment(Item rule, String title, String number, LocalDate day) {
        return document(title)
                .numbered(number)
                .of(ItemKind.RULE)
                .with(Dates.written(day))
                .withRelations(List.of(new Relation(Relation.Type.AMENDS, rule.id())));
    }

    @Test
    void searchFindsByTitleNumberIndexAndText() throws Exception {
        var item = items.published(items.content("秋季采购结果").numbered("明财采〔2024〕31号"));
        var path = "/items/" + item.id().value() + "/";

        for (var words : List.of("秋季采购", "明财采〔2024〕31号", published(item).index().text(), "采购结果正文", "秋")) {
            assertThat(get(search(words)).body()).as(words).contains(path);
        }
        for (var words : List.of("冬季采购", "%", "' or 1=1 --", "\\", "<script>")) {
            assertThat(get(search(words)).body()).as(words).doesNotContain(path, "<script>");
        }
        assertThat(get(search("秋季采购")).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(get(search("长".repeat(1000))).statusCode()).isEqualTo(200);
    }

    @Test
    void itemInTibetanUyghurOrMongolianIsMarkedSo() throws Exception {
        for (var language : List.of("bo", "ug", "mn-Mong")) {
            var item = items.published(inLanguage(items.content("多语种信息" + language), language));
            var body = page("/items/" + item.id().value() + "/").select(".prose");

            assertThat(body.attr("lang")).isEqualTo(language);
            assertThat(body.attr("dir")).isEqualTo(language.equals("ug") ? "rtl" : "ltr");
            assertThat(body.hasClass("downward")).isEqualTo(language.equals("mn-Mong"));
            assertThat(page(site("/content/")).select(".items a[lang=" + language + "]"))
                    .isNotEmpty();
        }
    }

    @Test
    void ownAddressOfAnAgencysPageIsItsOnlyOne() throws Exception {
        var item = items.published(items.content("只有一个地址"));

        assertThat(get("/agencies/" + bureau.slug() + "/items/" + item.id().value() + "/")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/agencies/linjiang-audit-bureau/content/").statusCode()).isEqualTo(301);
        assertThat(get("/agencies/nobody/content/").statusCode()).isEqualTo(404);
        assertThat(get("/en" + site("/content/")).statusCode()).isEqualTo(200);
        assertThat(get("/en/desk/").statusCode()).isNotEqualTo(200);
    }

    private List<String> everywhere(String words) {
        return List.of(
                "/",
                site("/"),
                site("/content/"),
                site("/content/feed.atom"),
                site("/documents/"),
                search(words),
                "/sitemaps/items-1.xml");
    }

    private ItemContent document(String title) {
        var content = items.content(title);
        return new ItemContent(
                items.column(StatutoryMatter.RULES_AND_DOCUMENTS),
                ItemKind.NORMATIVE_DOCUMENT,
                title,
                content.summary(),
                Optional.of("明财规〔2024〕" + title.length() + "号"),
                content.disclosure(),
                content.dates(),
                content.origin(),
                content.subject(),
                content.language(),
                content.body(),
                content.attachments(),
                content.relations(),
                content.consultation(),
                content.former(),
                content.note());
    }

    private static ItemContent inColumn(ItemContent content, ColumnId column) {
        return with(content, column, content.language());
    }

    private static ItemContent inLanguage(ItemContent content, String language) {
        return with(content, content.column(), language);
    }

    private static ItemContent with(ItemContent content, ColumnId column, String language) {
        return new ItemContent(
                column,
                content.kind(),
                content.title(),
                content.summary(),
                content.documentNumber(),
                content.disclosure(),
                content.dates(),
                content.origin(),
                content.subject(),
                language,
                content.body(),
                content.attachments(),
                content.relations(),
                content.consultation(),
                content.former(),
                content.note());
    }

    private PublishedItem published(Item item) {
        return context.getBean(PublishedItems.class).find(item.id()).orElseThrow();
    }

    private String site(String path) {
        return "/agencies/" + bureau.slug() + path;
    }

    private String search(String words) {
        return site("/search/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private Document page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
