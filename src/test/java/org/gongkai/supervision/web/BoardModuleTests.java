package org.gongkai.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.act.MoveAgency;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.Standing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class BoardModuleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Boards boards;

    @Autowired
    private Editions editions;

    @Test
    void boardTellsWhereEachReportStands() throws Exception {
        var city = ACity.in(beans, "board", "岳湖市", 3, 1);
        new DeskSteps(beans, city, city.departments().get(0)).filed(2023);
        new DeskSteps(beans, city, city.departments().get(1)).drafted(2023);

        var board = boards.of(city.government(), 2023, ReportKind.OWN);
        assertThat(board.lines()).hasSize(5);
        assertThat(board.lines().getFirst().agency()).isEqualTo(city.government());
        assertThat(board.counts().of(Standing.FILED)).isEqualTo(1);
        assertThat(board.counts().of(Standing.DRAFTING)).isEqualTo(1);
        assertThat(board.counts().of(Standing.NOT_STARTED)).isEqualTo(3);
        assertThat(board.counts().share(board.counts().filed())).isEqualTo("20.0");

        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        var page = Jsoup.parse(supervisor.get("/desk/supervision/2023/").body());
        assertThat(page.select("table.list tbody tr")).hasSize(5);
        assertThat(page.select("tr:contains(岳湖市财政局) .mark").first().text()).isEqualTo("已报送");
        assertThat(page.select("tr:contains(岳湖市审计局) .mark").first().text()).isEqualTo("编制中");

        var late = Jsoup.parse(supervisor
                .get("/desk/supervision/2023/?late=on&state=not-started&name=%E5%8E%BF&sort=late")
                .body());
        assertThat(late.select("table.list tbody tr")).hasSize(1);
        var nonsense = supervisor.get("/desk/supervision/2023/?state=x&level=y&sort=z&page=99999999");
        assertThat(nonsense.statusCode()).isEqualTo(200);
    }

    @Test
    void ownReportsAndAggregatesAreKeptApart() {
        var city = ACity.in(beans, "apart", "分河市", 1, 2);
        var aggregates =
                boards.of(city.government(), 2023, ReportKind.AGGREGATE).lines();
        assertThat(aggregates)
                .extracting(line -> line.agency().id())
                .containsExactlyInAnyOrder(
                        city.government().id(),
                        city.counties().get(0).id(),
                        city.counties().get(1).id());
        assertThat(aggregates)
                .extracting(line -> line.dueOn().toString())
                .containsExactlyInAnyOrder("2024-03-10", "2024-02-20", "2024-02-20");
        assertThat(boards.of(city.government(), 2023, ReportKind.OWN).lines())
                .extracting(line -> line.dueOn().toString())
                .containsOnly("2024-01-31");
    }

    @Test
    void filedReportIsReturnedWithAReasonAndAcceptedOnceFiledAgain() throws Exception {
        var city = ACity.in(beans, "returns", "回河市", 2, 0);
        var bureau = new DeskSteps(beans, city, city.departments().getFirst());
        var filed = bureau.filed(2023);
        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        var path = "/desk/supervision/2023/" + bureau.agency().id().value() + "/own/";
        assertThat(supervisor.get(path).body()).contains("全年按目录公开各类信息").contains("退回");

        supervisor.post(path + "return", Map.of("edition", "" + filed.id().value(), "reason", " "));
        assertThat(bureau.now(filed).state()).isEqualTo(DeskState.FILED);
        supervisor.post(path + "return", Map.of("edition", "" + filed.id().value(), "reason", "第二部分数字有误"));
        assertThat(bureau.now(filed).state()).isEqualTo(DeskState.RETURNED);
        var returned = supervisor.get(path).body();
        assertThat(returned).contains("第二部分数字有误").doesNotContain("全年按目录公开各类信息");

        var again = bureau.filed(bureau.signed(bureau.submitted(bureau.now(filed))));
        supervisor.post(path + "accept", Map.of("edition", "" + again.id().value()));
        assertThat(bureau.now(again).state()).isEqualTo(DeskState.ACCEPTED);
        supervisor.post(path + "note", Map.of("text", "电话核实过<b>"));
        assertThat(supervisor.get(path).body()).contains("电话核实过&lt;b&gt;");
    }

    /** A draft is the agency's own. */
    @Test
    void draftIsNeverShownToTheOfficeAbove() throws Exception {
        var city = ACity.in(beans, "drafts", "稿河市", 1, 0);
        var bureau = new DeskSteps(beans, city, city.departments().getFirst());
        bureau.drafted(2023);
        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        var path = "/desk/supervision/2023/" + bureau.agency().id().value() + "/own/";
        assertThat(supervisor.get(path).body()).doesNotContain("全年按目录公开各类信息");
        assertThat(supervisor.get(path + "report.docx").statusCode()).isEqualTo(404);
        assertThat(supervisor.get(path + "report.json").statusCode()).isEqualTo(404);
    }

    @Test
    void neighboursAreAnsweredAsIfTheyDidNotExist() throws Exception {
        var city = ACity.in(beans, "fence", "篱河市", 1, 1);
        var other = ACity.in(beans, "other", "邻河市", 1, 1);
        var theirs = new DeskSteps(beans, other, other.departments().getFirst());
        var filed = theirs.filed(2023);
        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        var agency = theirs.agency().id().value();
        for (var id : new long[] {agency, 987654321L}) {
            for (var path : new String[] {
                "2023/?at=" + id,
                "2023/aggregate/?at=" + id,
                "2023/own/board.csv?at=" + id,
                "2023/own/board.xlsx?at=" + id,
                "2023/own/download?at=" + id,
                "2023/own/reports.zip?format=json&at=" + id,
                "2023/own/reminders?at=" + id,
                "reminder-days?at=" + id,
                "2023/" + id + "/own/",
                "2023/" + id + "/own/report.json",
                "2023/" + id + "/own/reminders",
                "2023/" + id + "/own/enter",
                "2023/" + id + "/own/package.xlsx",
                "2023/" + id + "/own/enter/00000000-0000-0000-0000-000000000000",
                "2023/" + id + "/aggregate/parts",
                "2023/" + id + "/aggregate/parts/cell?place=requests/received/total",
            }) {
                assertThat(supervisor.get("/desk/supervision/" + path).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            var edition = Map.of(
                    "edition", "" + filed.id().value(), "reason", "不合格", "text", "记", "at", "" + id, "days", "3");
            for (var path : new String[] {"return", "accept", "note"}) {
                assertThat(supervisor
                                .post("/desk/supervision/2023/" + id + "/own/" + path, edition)
                                .statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(supervisor
                            .post("/desk/supervision/reminder-days", edition)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(supervisor
                            .post(
                                    "/desk/supervision/2023/own/reminders",
                                    Map.of("at", "" + city.government().id().value(), "agency", "" + id))
                            .statusCode())
                    .isEqualTo(404);
        }
        // Nor does an edition of theirs go by the address of an agency of ours.
        var ours =
                "/desk/supervision/2023/" + city.departments().getFirst().id().value() + "/own/";
        assertThat(supervisor
                        .post(ours + "return", Map.of("edition", "" + filed.id().value(), "reason", "不合格"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(editions.find(filed.id()).orElseThrow().state()).isEqualTo(DeskState.FILED);

        // A county sees its own part of the city and nothing beside it.
        var county = SignedIn.as(city.signInName(city.counties().getFirst(), Post.SUPERVISING_OFFICE), beans);
        assertThat(county.get(ours).statusCode()).isEqualTo(404);
        assertThat(county.get("/desk/supervision/2023/?at="
                                + city.government().id().value())
                        .statusCode())
                .isEqualTo(404);
        // Whoever supervises nothing has no board at all.
        var clerk = SignedIn.as(city.signInName(city.departments().getFirst(), Post.DISCLOSURE_OFFICE), beans);
        assertThat(clerk.get("/desk/supervision/2023/").statusCode()).isEqualTo(403);
        assertThat(clerk.get(ours).statusCode()).isEqualTo(403);
        assertThat(clerk.get("/desk/settings/mail/").statusCode()).isEqualTo(403);
    }

    /** Letters go to all agencies; the program is kept by the agency whose site it is. */
    @Test
    void administratorOfAnotherAgencySeesNoAddressesAndSendsNothingAnew() throws Exception {
        var city = ACity.in(beans, "fence", "篱河市", 1, 1);
        var admin = SignedIn.as(city.signInName(city.counties().getFirst(), Post.ADMINISTRATOR), beans);

        assertThat(admin.get("/desk/settings/mail/").body()).contains("由运行本平台的机关的系统管理员查看");
        assertThat(admin.post("/desk/settings/mail/", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void agencyMovedInMidSeasonCountsWhereItStandsAndKeepsWhatItFiled() {
        var city = ACity.in(beans, "relocated", "移河市", 0, 2);
        var from = city.counties().getFirst();
        var to = city.counties().getLast();
        var bureau = city.below(from, "m", "移河市水务局", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT);
        var filed = new DeskSteps(beans, city, bureau).filed(2023);
        assertThat(filed.filedTo()).contains(from.id());

        beans.getBean(MoveAgency.class)
                .of(city.administrator(), bureau.id(), to.id(), LocalDate.now(beans.getBean(Clock.class)), "区划调整")
                .value();

        var left = boards.of(from, 2023, ReportKind.OWN);
        assertThat(left.lines()).extracting(line -> line.agency().id()).doesNotContain(bureau.id());
        assertThat(left.moved()).extracting(line -> line.agency().id()).containsExactly(bureau.id());
        assertThat(left.counts().all()).isEqualTo(left.lines().size());
        var joined = boards.of(to, 2023, ReportKind.OWN);
        assertThat(joined.lines())
                .filteredOn(line -> line.agency().id().equals(bureau.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.standing()).isEqualTo(Standing.FILED));
        assertThat(joined.moved()).isEmpty();
    }
}
