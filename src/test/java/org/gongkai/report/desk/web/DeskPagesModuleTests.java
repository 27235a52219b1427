package org.gongkai.report.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk's pages over HTTP, without a browser. */
@SiteTest
class DeskPagesModuleTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CELL = "requests/received/naturalPerson";

    /** Signing in takes its time on purpose. */
    private static final Map<String, SignedIn> SIGNED_IN = new HashMap<>();

    private static int year = 2030;

    private final ApplicationContext context;
    private ACity city;
    private DeskSteps steps;
    private SignedIn office;
    private Edition edition;

    DeskPagesModuleTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    /** Each test has a report of its own. */
    @BeforeEach
    void begin() throws Exception {
        city = ACity.in(context, "pages", "文澜市", 2, 1);
        steps = new DeskSteps(context, city, city.departments().getFirst());
        office = signedIn(Post.DISCLOSURE_OFFICE, 0);
        edition = steps.start(nextYear(), ReportKind.OWN);
    }

    private static synchronized int nextYear() {
        return year++;
    }

    private SignedIn signedIn(Post post, int department) throws Exception {
        return signedIn(city.signInName(city.departments().get(department), post));
    }

    private SignedIn signedIn(String name) throws Exception {
        synchronized (SIGNED_IN) {
            if (!SIGNED_IN.containsKey(name)) {
                SIGNED_IN.put(name, SignedIn.as(name, context));
            }
            return SIGNED_IN.get(name);
        }
    }

    private String path(String rest) {
        return DeskAddress.of(edition.id()) + rest;
    }

    private Document page(String rest) throws Exception {
        var answer = office.get(path(rest));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "figures", "text", "findings", "preview", "import", "history", "acts/submit", "template.xlsx"
            })
    void everyPageOfAnEditionIsForItsOwnAgencyAndKeptByNobody(String rest) throws Exception {
        var answer = office.get(path(rest));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store, private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "figures",
                "text",
                "findings",
                "preview",
                "preview.docx",
                "preview.pdf",
                "preview.xlsx",
                "import",
                "template.xlsx",
                "history",
                "changes",
                "acts/submit"
            })
    void neighbourLearnsNothing(String rest) throws Exception {
        for (var post : List.of(Post.DISCLOSURE_OFFICE, Post.HEAD_OF_AGENCY, Post.AUDITOR)) {
            assertThat(signedIn(post, 1).get(path(rest)).statusCode()).isIn(403, 404);
        }
        var none = signedIn(Post.DISCLOSURE_OFFICE, 1).get(DeskAddress.ALL + "999999999/" + rest);
        assertThat(none.statusCode())
                .isEqualTo(signedIn(Post.DISCLOSURE_OFFICE, 1).get(path(rest)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"figures", "text", "findings", "paste", "unsaved", "import/take", "acts/submit", "acts/file"})
    void neighbourChangesNothing(String rest) throws Exception {
        var fields = Map.of("base", "1", CELL, "7", "place", CELL, "block", "7\t8", "report", "{}");

        assertThat(signedIn(Post.DISCLOSURE_OFFICE, 1).post(path(rest), fields).statusCode())
                .isIn(403, 404);
        assertThat(steps.now(edition)).isEqualTo(edition);
    }

    @Test
    void officeAboveSeesNothingOfHowAFiledReportWasDrafted() throws Exception {
        var typed = "尚未核实的草稿内容";
        edition = steps.typed(edition, DeskSteps.zeros(edition.report()));
        edition = steps.typed(edition, List.of(new DraftChange(Place.of(Section.GENERAL), typed)));
        edition = steps.typed(edition, List.of(new DraftChange(Place.of(Section.GENERAL), "全年按目录公开各类信息，做到及时、准确。")));
        edition = steps.filed(steps.signed(steps.submitted(edition)));
        var above = signedIn(city.signInName(city.government(), Post.SUPERVISING_OFFICE));

        assertThat(office.get(path("history")).body()).contains(typed);
        assertThat(above.get(path("history")).statusCode()).isEqualTo(200);
        assertThat(above.get(path("history")).body()).doesNotContain(typed);
        assertThat(Jsoup.parse(office.get(path("")).body()).select(".timeline")).isNotEmpty();
        assertThat(Jsoup.parse(above.get(path("")).body()).select(".timeline")).isEmpty();
    }

    @Test
    void neighbourSavesAndImportsNothing() throws Exception {
        var neighbour = signedIn(Post.DISCLOSURE_OFFICE, 1);

        assertThat(changes(neighbour, edition.version(), CELL, "7").statusCode())
                .isIn(403, 404);
        assertThat(upload(neighbour, "年报.txt", "一、总体情况".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isIn(403, 404);
        assertThat(steps.now(edition)).isEqualTo(edition);
    }

    @Test
    void draftIsNotForTheSupervisingOffice() throws Exception {
        var supervisor = signedIn(city.signInName(city.government(), Post.SUPERVISING_OFFICE));

        assertThat(supervisor.get(path("")).statusCode()).isIn(403, 404);
        assertThat(supervisor.get(path("preview.pdf")).statusCode()).isIn(403, 404);
    }

    @Test
    void nothingIsTakenWithoutTheFormsToken() throws Exception {
        var request = HttpRequest.newBuilder(office.address(path("figures")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("base=1&" + CELL + "=7"));

        assertThat(office.send(request).statusCode()).isEqualTo(403);
        assertThat(office.send(json(office, edition.version(), CELL, "7", "")).statusCode())
                .isEqualTo(403);
        assertThat(steps.now(edition)).isEqualTo(edition);
    }

    @Test
    void readersSeeTheTablesAndCannotFillThemIn() throws Exception {
        var clerk = signedIn(Post.SECTION_CLERK, 0);
        var page = Jsoup.parse(clerk.get(path("figures")).body());

        assertThat(page.select("td.entry input:not([readonly])")).isEmpty();
        assertThat(clerk.post(path("figures"), Map.of("base", "1", CELL, "7")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyCellOfTheFormHasAFieldWithItsRowAndColumn() throws Exception {
        var fields = page("figures").select("td.entry input");

        assertThat(fields).hasSize(edition.report().form().slots().size());
        assertThat(fields)
                .allSatisfy(field -> assertThat(field.attr("aria-label")).isNotBlank());
        assertThat(fields.stream()
                        .filter(field -> field.id().equals(CELL))
                        .findFirst()
                        .orElseThrow()
                        .attr("aria-label"))
                .isEqualTo("一、本年新收政府信息公开申请数量 · 自然人");
    }

    @Test
    void plainFormSavesWhatWasChangedInIt() throws Exception {
        var page = page("figures");
        var fields = fields(page, "form.sheet");
        fields.put(CELL, "7");

        assertThat(office.post(path("figures"), fields).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/figures"));
        assertThat(page("figures").getElementById(CELL).val()).isEqualTo("7");
    }

    @Test
    void formSentWholeTakesBackNobodyElsesChange() throws Exception {
        var fields = fields(page("figures"), "form.sheet");
        var meanwhile =
                edition.report().form().table(TableKind.REQUESTS).slots().get(1);
        steps.typed(edition, List.of(new DraftChange(meanwhile.place(), "3")));
        fields.put(CELL, "7");
        office.post(path("figures"), fields);

        var page = page("figures");
        assertThat(page.getElementById(CELL).val()).isEqualTo("7");
        assertThat(page.getElementById(meanwhile.place().path()).val()).isEqualTo("3");
    }

    @Test
    void conflictShowsBothVersionsAndSavesTheChosenOne() throws Exception {
        office = signedIn(Post.INFORMATION_OFFICER, 0);
        var fields = fields(page("figures"), "form.sheet");
        var slot = edition.report().form().table(TableKind.REQUESTS).slots().getFirst();
        steps.typed(edition, List.of(new DraftChange(slot.place(), "3")));
        fields.put(CELL, "7");
        var page = Jsoup.parse(office.post(path("figures"), fields).body());

        assertThat(page.select(".theirs").text()).isEqualTo("3");
        var again = fields(page, "form.unsaved");
        assertThat(again).containsEntry(CELL, "7");
        office.post(path("unsaved"), again);
        assertThat(page("figures").getElementById(CELL).val()).isEqualTo("7");
    }

    @Test
    void emptyCellsAreFilledWithNoughtsOnlyWhenAskedTo() throws Exception {
        var fields = fields(page("figures"), "form.sheet");
        fields.put(CELL, "7");
        fields.put("fill", "zeros");
        office.post(path("figures"), fields);

        var cells = page("figures").select("td.entry input");
        assertThat(cells)
                .allSatisfy(cell -> assertThat(cell.val()).isEqualTo(cell.id().equals(CELL) ? "7" : "0"));
    }

    @Test
    void savingAnswersWithVersionFindingsAndTheSumsOfEmptyTotals() throws Exception {
        var answer = changes(office, edition.version(), CELL, "7");
        var saved = MAPPER.readTree(answer.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(saved.get("version").intValue()).isEqualTo(edition.version() + 1);
        assertThat(cell(saved, "requests/received/total").get("expected").stringValue())
                .isEqualTo("7");
        assertThat(saved.get("findings").stringValue()).contains("findings");
        assertThat(answer.headers().firstValue("Server-Timing")).isPresent();
    }

    private static JsonNode cell(JsonNode saved, String place) {
        return saved.get("cells").get(place);
    }

    @Test
    void whatIsNoFigureIsKeptAndMarked() throws Exception {
        var saved =
                MAPPER.readTree(changes(office, edition.version(), CELL, "七十").body());

        assertThat(cell(saved, CELL).get("wrong").booleanValue()).isTrue();
        assertThat(page("figures").getElementById(CELL).val()).isEqualTo("七十");
    }

    @Test
    void conflictTellsAScriptBothVersions() throws Exception {
        changes(office, edition.version(), CELL, "7");
        var answer = changes(signedIn(Post.INFORMATION_OFFICER, 0), edition.version(), CELL, "8");
        var clash = MAPPER.readTree(answer.body()).get("clashes").get(0);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(clash.get("theirs").stringValue()).isEqualTo("7");
        assertThat(clash.get("yours").stringValue()).isEqualTo("8");
    }

    @Test
    void reportUnderReviewIsClosed() throws Exception {
        var drafted = steps.drafted(edition.year());
        steps.submitted(steps.explained(drafted));

        assertThat(changes(office, drafted.version(), CELL, "7").statusCode()).isEqualTo(423);
        assertThat(page("figures").select("td.entry input:not([readonly])")).isEmpty();
        var answer = office.post(path("text"), Map.of("base", "1", "sections/general", "写了很久的一段"));
        assertThat(answer.body()).contains("写了很久的一段");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"base\":1,\"changes\":[]}",
                "{\"base\":\"x\",\"changes\":[{}]}",
                "\u0000",
                "{\"base\":1e99"
            })
    void nonsenseIsRefusedAsSuch(String body) throws Exception {
        var request = HttpRequest.newBuilder(office.address(path("changes")))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", office.token())
                .POST(BodyPublishers.ofString(body));

        assertThat(office.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var text = "</textarea><script>alert(1)</script> \u202Eabc {0} ${7*7} '\"&amp;";
        changes(office, edition.version(), "sections/general", text + "\u0000");
        changes(office, edition.version() + 1, CELL, "\"><script>alert(1)</script>");

        for (var rest : List.of("", "figures", "text", "findings", "preview", "history")) {
            var page = page(rest);
            assertThat(page.select("script:not([src])")).as(rest).isEmpty();
        }
        assertThat(page("text").getElementById("sections/general").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void moreTextThanAnyReportHasIsRefusedAndNotKept() throws Exception {
        var text = "公".repeat(5 << 20);

        assertThat(statusOf(() -> changes(office, edition.version(), "sections/general", text)))
                .isIn(0, 400, 413);
        assertThat(statusOf(() -> office.post(path("text"), Map.of("base", "1", "sections/general", text))))
                .isIn(0, 400, 413);
        assertThat(changes(office, edition.version(), "sections/general", "公".repeat(150_000))
                        .statusCode())
                .isEqualTo(422);
        assertThat(steps.now(edition)).isEqualTo(edition);
    }

    /** 0 where the server would not listen to the end. */
    private static int statusOf(Callable<HttpResponse<String>> request) throws Exception {
        try {
            return request.call().statusCode();
        } catch (IOException cutOff) {
            return 0;
        }
    }

    @Test
    void pastedBlockIsShownBeforeAnythingIsSaved() throws Exception {
        var answer = office.post(path("paste"), Map.of("place", CELL, "block", "1\t2\t三\r\n4\t5\t6"));
        var page = Jsoup.parse(answer.body());

        assertThat(page.select("td.placed")).hasSize(5);
        assertThat(page.select("td.no-figure")).hasSize(1);
        assertThat(steps.now(edition)).isEqualTo(edition);
        office.post(path("figures"), fields(page, "form[data-pasted]"));
        assertThat(page("figures")
                        .getElementById("requests/carriedIn/naturalPerson")
                        .val())
                .isEqualTo("4");
    }

    @Test
    void fileIsShownBeforeItIsTakenOver() throws Exception {
        var file = Files.readAllBytes(Path.of("src/main/resources/first-run/linjiang-audit-2023.docx"));
        var page = Jsoup.parse(upload(office, "年报.docx", file).body());

        assertThat(page.text()).contains("文件中的机关是“临江市审计局”");
        assertThat(page.select("form.import-take")).hasSize(1);
        assertThat(steps.now(edition)).isEqualTo(edition);
        var answer = office.post(path("import/take"), fields(page, "form.import-take"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(steps.now(edition).report().narrative().sections()).isNotEmpty();
        assertThat(steps.now(edition).report().figures().isComplete()).isTrue();
    }

    @Test
    void fileThatIsNoReportIsRefusedInWords() throws Exception {
        assertThat(upload(office, "a.zip", new byte[] {'P', 'K', 3, 4, 0, 0}).body())
                .contains("没有读取");
        assertThat(upload(office, "a.bin", new byte[0]).body()).contains("没有选择文件");
        assertThat(upload(office, "a.txt", new byte[11 << 20]).body()).contains("文件超过 10 MB");
    }

    @Test
    void findingIsExplainedInItsPlace() throws Exception {
        var drafted = steps.drafted(edition.year());
        changes(office, drafted.version(), "sections/general", "新收政府信息公开申请 5 件。");
        var page = page("findings");
        var reason = page.select("textarea").first();
        assertThat(reason).isNotNull();
        office.post(path("findings"), Map.of(reason.attr("name"), "统计口径不同"));

        assertThat(steps.now(edition).unexplained()).isEmpty();
        assertThat(page("findings").text()).contains("统计口径不同");
    }

    @Test
    void actIsConfirmedDoneAndTold() throws Exception {
        steps.explained(steps.drafted(edition.year()));
        assertThat(page("acts/submit").select("form.form button").text()).contains("提交审核");
        office.post(path("acts/submit"), Map.of());

        assertThat(steps.now(edition).state()).isEqualTo(DeskState.IN_REVIEW);
        assertThat(page("").text()).contains("已提交审核");
        assertThat(page("acts/withdraw").select("textarea[name=reason]")).hasSize(1);
        assertThat(office.post(path("acts/withdraw"), Map.of("reason", " ")).body())
                .contains("请填写理由");
        office.post(path("acts/withdraw"), Map.of("reason", "还要改"));
        assertThat(steps.now(edition).state()).isEqualTo(DeskState.DRAFT);
    }

    @Test
    void actThatFindingsStandInTheWayOfTellsWhich() throws Exception {
        changes(office, edition.version(), CELL, "七十");
        assertThat(page("acts/submit").select("form.form")).isEmpty();
        var answer = office.post(path("acts/submit"), Map.of());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/findings"));
        assertThat(steps.now(edition).state()).isEqualTo(DeskState.DRAFT);
    }

    @Test
    void previewIsMarkedAndShowsWhatThePublicWillSee() throws Exception {
        var page = page("preview");

        assertThat(page.text()).contains("预览·未公布");
        assertThat(page.select("table.report-table")).hasSize(3);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void correctedReportKeepsItsFirstVersionAndSaysWhatChangedAndWhy() throws Exception {
        var first = steps.published(steps.filed(steps.signed(steps.submitted(steps.drafted(edition.year())))));
        edition = first;
        office.post(path("acts/correct"), Map.of("reason", "漏填一件"));
        edition = context.getBean(Editions.class)
                .newest(first.agency(), first.year(), ReportKind.OWN)
                .orElseThrow();
        var corrected = steps.typed(
                edition,
                List.of(
                        new DraftChange(new Place("disputes/reconsideration/upheld"), "1"),
                        new DraftChange(new Place("disputes/reconsideration/total"), "1")));
        steps.published(steps.filed(steps.signed(steps.submitted(steps.explained(corrected)))));

        var address = "/reports/" + steps.agency().slug() + "/" + first.year() + "/";
        var newest = Jsoup.parse(office.get(address).body());
        assertThat(newest.select(".versions").text()).contains("漏填一件").contains("第 1 版");
        assertThat(newest.select(".versions ins").eachText()).containsExactly("1", "1");
        var old = Jsoup.parse(office.get(address + "versions/1/").body());
        assertThat(old.select(".replaced").text()).contains("已更正为第 2 版");
        assertThat(old.getElementById("disputes/reconsideration/upheld").text()).isEqualTo("0");
        assertThat(office.get(address + "versions/1.json").statusCode()).isEqualTo(200);
        assertThat(office.get(address + "versions/3/").statusCode()).isEqualTo(404);
    }

    @Test
    void listLeadsToTheReportsAndBeginsOne() throws Exception {
        var page = Jsoup.parse(office.get(DeskAddress.ALL).body());

        assertThat(page.select("table.list a").eachAttr("href")).contains(DeskAddress.of(edition.id()));
        assertThat(page.select("select#agency option")).hasSize(1);
        var agency = page.select("select#agency option").val();
        assertThat(office.post(DeskAddress.ALL, Map.of("agency", agency, "year", "2019"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/desk/reports/"));
        assertThat(signedIn(Post.DISCLOSURE_OFFICE, 1)
                        .post(DeskAddress.ALL, Map.of("agency", agency, "year", "2018"))
                        .statusCode())
                .isIn(403, 404);
    }

    private static Map<String, String> fields(Document page, String form) {
        var fields = new HashMap<String, String>();
        page.select(form + " input[name], " + form + " textarea[name]").stream()
                .filter(each -> !each.attr("name").equals("_csrf"))
                .filter(each -> !each.attr("type").matches("radio|checkbox") || each.hasAttr("checked"))
                .forEach(each -> fields.merge(
                        each.attr("name"),
                        each.normalName().equals("textarea") ? each.wholeText() : each.val(),
                        (one, other) -> one + "," + other));
        return fields;
    }

    private HttpResponse<String> changes(SignedIn who, int base, String place, String text) throws Exception {
        return who.send(json(who, base, place, text, who.token()));
    }

    private HttpRequest.Builder json(SignedIn who, int base, String place, String text, String token) {
        var body = MAPPER.createObjectNode().put("base", base);
        body.putArray("changes").addObject().put("place", place).put("text", text);
        return HttpRequest.newBuilder(who.address(path("changes")))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(body)));
    }

    private HttpResponse<String> upload(SignedIn who, String name, byte[] content) throws Exception {
        var boundary = "------------------------f1l3";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.send(HttpRequest.newBuilder(who.address(path("import")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", who.token())
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
