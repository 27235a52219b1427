package org.gongkai.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.workbook.AWorkbook;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.portal.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class OrganisationPagesModuleTests {

    private static final String ROOT = "/desk/settings/organisation/";

    @Autowired
    ApplicationContext context;

    @Autowired
    Agencies agencies;

    @Autowired
    Sections sections;

    @Autowired
    People people;

    @Autowired
    LeadingGroups groups;

    @Autowired
    Clock clock;

    private ACity city;

    @BeforeEach
    void city() {
        city = ACity.in(context, "qingyuan", "青原市", 2, 1);
    }

    private SignedIn admin() throws Exception {
        return SignedIn.as(city.signInName(city.government(), Post.ADMINISTRATOR), context);
    }

    @Test
    void treeShowsWhatSomebodyAdministersAndNothingElse() throws Exception {
        var whole = admin().get(ROOT);
        var county = SignedIn.as(city.signInName(city.counties().getFirst(), Post.ADMINISTRATOR), context)
                .get(ROOT);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains("青原市财政局", "青原市第1县人民政府");
        assertThat(county.body()).contains("青原市第1县人民政府").doesNotContain("青原市财政局");
        assertThat(admin().get(ROOT + "?name=%E8%B4%A2%E6%94%BF").body()).contains("查找结果");
    }

    @Test
    void everyFormOfAnAgencyOpens() throws Exception {
        var admin = admin();
        var agency = ROOT + "agencies/" + city.departments().getFirst().id().value() + "/";
        for (var page : List.of(
                "",
                "enter-agency",
                "enter-superior",
                "describe-agency",
                "rename-agency",
                "move-agency",
                "close-agency",
                "enter-section",
                "enter-person",
                "leading-group")) {
            var answer = admin.get(agency + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).as(page).isNotBlank();
        }
    }

    @Test
    void everyFormOfAPersonOpens() throws Exception {
        var admin = admin();
        var person = city.person(city.departments().getFirst(), Post.HEAD_OF_AGENCY);
        for (var page : List.of(
                "",
                "appoint-person",
                "record-absence",
                "correct-person",
                "transfer-person",
                "record-leaving",
                "record-return")) {
            assertThat(admin.get(ROOT + "people/" + person.id().value() + "/" + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void personIsEnteredAppointedAndLet() throws Exception {
        var admin = admin();
        var agency = city.departments().getLast();
        var at = ROOT + "agencies/" + agency.id().value() + "/";

        var entered = admin.post(
                at + "enter-person",
                Map.of("name", "林新来", "sign-in-name", "qingyuan.new", "email", "", "mobile", "138 0000 0000"));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        var person = people.withSignInName("qingyuan.new").orElseThrow();
        assertThat(person.mobile()).contains("13800000000");

        var appointed = admin.post(
                ROOT + "people/" + person.id().value() + "/appoint-person",
                Map.of(
                        "agency", agency.name(),
                        "post", "SECTION_CLERK",
                        "section", "综合科",
                        "title", "科员",
                        "from", LocalDate.now(clock).toString(),
                        "until", ""));
        assertThat(appointed.statusCode()).as(appointed.body()).isEqualTo(302);
        assertThat(admin.get(at).body()).contains("林新来", "科室经办人");

        var left = admin.post(ROOT + "people/" + person.id().value() + "/record-leaving", Map.of("reason", "退休"));
        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(people.find(person.id()).orElseThrow().active()).isFalse();
    }

    @Test
    void nothingTypedIsLostWhenTheFormIsRefused() throws Exception {
        var answer = admin().post(
                        ROOT + "agencies/" + city.government().id().value() + "/enter-person",
                        Map.of("name", "何<b>来</b>", "sign-in-name", "1x", "email", "nobody", "mobile", "12"));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#sign-in-name", "#email", "#mobile");
        assertThat(page.select(".errors a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select("#name").val()).isEqualTo("何<b>来</b>");
        assertThat(page.select("#email").val()).isEqualTo("nobody");
    }

    @Test
    void leadingGroupIsSetAndShownAsTheBureauDescribesIt() throws Exception {
        var admin = admin();
        var agency = city.departments().getFirst();
        var head = city.person(agency, Post.HEAD_OF_AGENCY);
        var deputy = city.person(agency, Post.LEADER_IN_CHARGE);
        var at = ROOT + "agencies/" + agency.id().value() + "/";
        var office = sections.named(agency.id(), "办公室").orElseThrow();
        var sent = new HashMap<>(Map.of(
                "version",
                Integer.toString(groups.of(agency.id()).version()),
                "duties",
                "统一负责政府信息公开工作的组织实施",
                "office",
                Long.toString(office.id().value()),
                "role-" + deputy.id().value(),
                "DEPUTY"));

        assertThat(admin.post(at + "leading-group", sent).body()).contains("领导小组须有组长");
        sent.put("role-" + head.id().value(), "HEAD");
        assertThat(admin.post(at + "leading-group", sent).statusCode()).isEqualTo(302);

        var facts = Jsoup.parse(admin.get(at).body()).select(".facts").text();
        assertThat(facts).contains("组长 " + head.name(), "副组长 " + deputy.name(), "办公室", "统一负责");
        assertThat(admin.post(at + "leading-group", sent).body()).contains("别人已改动");
    }

    @Test
    void neighboursPagesAreRefusedLikeThoseThatDoNotExist() throws Exception {
        var county = SignedIn.as(city.signInName(city.counties().getFirst(), Post.ADMINISTRATOR), context);
        var other = city.departments().getFirst();
        var person = city.person(other, Post.HEAD_OF_AGENCY).id().value();
        var section = sections.of(other.id()).getFirst().id().value();
        var term = people.terms(city.person(other, Post.HEAD_OF_AGENCY).id())
                .getFirst()
                .appointment()
                .id()
                .value();
        for (var agency : List.of(other.id().value(), Long.MAX_VALUE)) {
            for (var page :
                    List.of("", "enter-agency", "rename-agency", "leading-group", "enter-person", "enter-section")) {
                var path = ROOT + "agencies/" + agency + "/" + page;
                assertThat(county.get(path).statusCode()).as(path).isEqualTo(403);
                if (!page.isEmpty()) {
                    assertThat(county.post(path, Map.of("name", "x", "day", "2026-01-01", "reason", "x"))
                                    .statusCode())
                            .as(path)
                            .isEqualTo(403);
                }
            }
            assertThat(county.get(ROOT + "?top=" + agency).statusCode()).isEqualTo(403);
        }
        for (var path : List.of(
                "people/" + person + "/",
                "people/" + person + "/correct-person",
                "people/" + person + "/record-leaving",
                "people/" + person + "/appoint-person",
                "people/" + Long.MAX_VALUE + "/",
                "sections/" + section + "/rename-section",
                "sections/" + Long.MAX_VALUE + "/rename-section",
                "appointments/" + term + "/end-appointment",
                "appointments/" + Long.MAX_VALUE + "/end-appointment",
                "absences/" + Long.MAX_VALUE + "/end-absence")) {
            assertThat(county.get(ROOT + path).statusCode()).as(path).isEqualTo(403);
        }
        var renamed = county.post(
                ROOT + "agencies/" + other.id().value() + "/rename-agency",
                Map.of("name", "别局", "day", "2026-01-01", "reason", "x"));
        assertThat(renamed.statusCode()).isEqualTo(403);
        assertThat(agencies.find(other.id()).orElseThrow().name()).isEqualTo(other.name());
    }

    @Test
    void whoeverDoesNotAdministerHasNoPages() throws Exception {
        var head = SignedIn.as(city.signInName(city.government(), Post.HEAD_OF_AGENCY), context);

        assertThat(head.get(ROOT).statusCode()).isEqualTo(403);
        assertThat(head.get("/desk/").body()).doesNotContain(ROOT);
    }

    @Test
    void workbookIsLookedThroughFirstAndTakenInWhenSomebodySaysYes() throws Exception {
        var admin = admin();
        var department = city.departments().getLast();
        var workbook = AWorkbook.ofTheTemplate()
                .with(SheetKind.SECTIONS, department.name(), "新设科")
                .bytes();

        var brought = bring(admin, workbook);
        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(302);
        var waiting = URI.create(brought.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(admin.get(waiting).body()).contains("新录入 1 项", "录入内设机构：新设科");
        assertThat(sections.named(department.id(), "新设科")).isEmpty();
        var neighbour = SignedIn.as(city.signInName(city.counties().getFirst(), Post.ADMINISTRATOR), context);
        assertThat(neighbour.get(waiting).statusCode()).isEqualTo(403);
        assertThat(neighbour.post(waiting + "/apply", Map.of()).statusCode()).isEqualTo(403);

        assertThat(admin.post(waiting + "/apply", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sections.named(department.id(), "新设科")).isPresent();
        assertThat(admin.post(waiting + "/apply", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void faultsOfAWorkbookAreToldBySheetRowAndColumn() throws Exception {
        var answer = bring(
                admin(),
                AWorkbook.ofTheTemplate()
                        .with(SheetKind.PEOPLE, "没有的机关", "何<i>人</i>", "he.ren")
                        .bytes());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("tbody tr").text()).contains("人员 2 机构名称", "没有找到“没有的机关”");
        assertThat(admin().get(ROOT + "import/template.xlsx").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> bring(SignedIn somebody, byte[] workbook) throws Exception {
        var boundary = "gongkai-test-boundary";
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + somebody.token()
                                + "\r\n--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(workbook);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return somebody.send(HttpRequest.newBuilder(somebody.address(ROOT + "import/"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
