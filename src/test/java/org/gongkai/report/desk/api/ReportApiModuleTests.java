package org.gongkai.report.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.desk.api.ApiCaller.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongkai.access.SignedIn;
import org.gongkai.access.key.MakeKey;
import org.gongkai.access.key.RevokeKey;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.gongkai.report.writing.JsonReport;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ApproveMatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class ReportApiModuleTests {

    private static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    @Autowired
    ApplicationContext context;

    @Autowired
    MakeKey keys;

    @Autowired
    RevokeKey revoke;

    @Autowired
    Editions editions;

    @Autowired
    Reviews reviews;

    @Autowired
    ApproveMatter approve;

    @Autowired
    Clock clock;

    private ACity city;
    private Agency bureau;
    private ApiCaller system;
    private static int year = 2100;

    /** Each test has a year of its own. */
    @BeforeEach
    void begin() {
        city = ACity.in(context, "api", "接口市", 2, 0);
        bureau = city.departments().getFirst();
        system = caller(bureau, Post.FILING_SYSTEM, false);
        year++;
    }

    @Test
    void systemDraftsHandsInAndFilesOnceThePeopleHaveSigned() throws Exception {
        var draft = put(system, bureau, zeros(bureau), NEW);
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
        assertThat(json(draft).path("state").asString()).isEqualTo("draft");

        var handedIn = system.post(path(bureau) + "/submission");
        assertThat(json(handedIn).path("state").asString()).as(handedIn.body()).isEqualTo("in-review");
        var early = system.post(path(bureau) + "/filing");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.headers().firstValue("Content-Type")).contains("application/problem+json");

        sign(bureau);
        var filed = system.post(path(bureau) + "/filing");
        assertThat(json(filed).path("state").asString()).as(filed.body()).isEqualTo("filed");

        var again = system.post(path(bureau) + "/filing");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("version")).isEqualTo(json(filed).path("version"));
        var published = system.post(path(bureau) + "/publication");
        assertThat(json(published).path("state").asString()).isEqualTo("published");
    }

    @Test
    void puttingTheSameDraftAgainChangesNothing() throws Exception {
        var first = json(put(system, bureau, zeros(bureau), NEW));
        var second = put(system, bureau, zeros(bureau), NEW);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).path("version")).isEqualTo(first.path("version"));
        assertThat(editions.all(bureau.id(), year, ReportKind.OWN)).hasSize(1);
    }

    @Test
    void changeSaysWhatItIsBasedOn() throws Exception {
        var first = put(system, bureau, zeros(bureau), NEW);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var changed = with(zeros(bureau), "received", 1);

        assertThat(put(system, bureau, changed, Map.of()).statusCode()).isEqualTo(428);
        assertThat(put(system, bureau, changed, NEW).statusCode()).isEqualTo(412);
        var saved = put(system, bureau, changed, Map.of("If-Match", tag));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        var outdated = put(system, bureau, with(zeros(bureau), "received", 2), Map.of("If-Match", tag));
        assertThat(outdated.statusCode()).isEqualTo(412);
        assertThat(editions.newest(bureau.id(), year, ReportKind.OWN)
                        .orElseThrow()
                        .report()
                        .figures())
                .isEqualTo(changed.figures());
    }

    @Test
    void blockingFindingIsNotFiledByThisPathEither() throws Exception {
        put(system, bureau, with(zeros(bureau), "received", 3), NEW);

        var held = system.post(path(bureau) + "/submission");

        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(json(held).path("blocking").size()).isPositive();
        assertThat(system.post(path(bureau) + "/filing").statusCode()).isEqualTo(409);
    }

    @Test
    void keyReachesItsOwnAgencyAndNoOther() throws Exception {
        var neighbour = city.departments().getLast();
        var theirs = caller(neighbour, Post.FILING_SYSTEM, false);
        put(theirs, neighbour, zeros(neighbour), NEW);

        assertThat(system.get(path(neighbour)).statusCode()).isEqualTo(404);
        assertThat(put(system, neighbour, zeros(neighbour), NEW).statusCode()).isEqualTo(404);
        for (var step : List.of("/submission", "/filing", "/publication")) {
            assertThat(system.post(path(neighbour) + step).statusCode()).isEqualTo(404);
        }
        assertThat(system.ask("DELETE", path(neighbour) + "/submission?reason=x", "", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(system.get("/agencies").body()).contains(bureau.slug()).doesNotContain(neighbour.slug());
        assertThat(system.get("/reports?year=" + year).body()).doesNotContain(neighbour.slug());
        assertThat(system.get("/agencies/nobody/reports/2023/own").body())
                .isEqualTo(system.get(path(neighbour)).body());
    }

    @Test
    void officeAboveSeesWhatIsFiledAndNoDraft() throws Exception {
        var above = caller(city.government(), Post.READING_SYSTEM, true);
        put(system, bureau, zeros(bureau), NEW);

        assertThat(above.get(path(bureau)).statusCode()).isEqualTo(404);
        assertThat(state(above, bureau)).isNull();

        system.post(path(bureau) + "/submission");
        sign(bureau);
        system.post(path(bureau) + "/filing");
        assertThat(above.get(path(bureau)).statusCode()).isEqualTo(200);
        assertThat(state(above, bureau)).isEqualTo("filed");
    }

    @Test
    void readingKeyChangesNothing() throws Exception {
        var reader = caller(bureau, Post.READING_SYSTEM, false);

        assertThat(put(reader, bureau, zeros(bureau), NEW).statusCode()).isEqualTo(403);
        assertThat(reader.post(path(bureau) + "/filing").statusCode()).isEqualTo(403);
        assertThat(editions.newest(bureau.id(), year, ReportKind.OWN)).isEmpty();
    }

    @Test
    void keyThatIsRevokedOrExpiredIsNone() throws Exception {
        var made = keys.of(city.administrator(), bureau, "将停用", Post.READING_SYSTEM, false, LocalDate.now(clock));
        var caller = ApiCaller.with(made.secret(), context);
        assertThat(caller.get("/agencies").statusCode()).isEqualTo(200);

        revoke.of(city.administrator(), made.key());

        var refused = caller.get("/agencies");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(made.key().isGood(LocalDate.now(clock).plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"})
    void withoutAGoodKeyNothingIsAnswered(String key) throws Exception {
        var stranger = ApiCaller.with(key, context);
        for (var path : List.of("/agencies", "/reports?year=2023", path(bureau))) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(401);
        }
        assertThat(put(stranger, bureau, zeros(bureau), NEW).statusCode()).isEqualTo(401);
    }

    @Test
    void sessionOfAPageIsNoKey() throws Exception {
        var clerk = SignedIn.as(city.signInName(bureau, Post.DISCLOSURE_OFFICE), context);

        assertThat(clerk.get("/api/v1/agencies").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"report\": 7}",
                "{\"report\": {\"format\": \"2021\", \"tables\": {}}}",
                "{\"report\": {}, \"report\": {}}"
            })
    void brokenBodyIsToldAndNothingIsKept(String body) throws Exception {
        var answer = system.ask("PUT", path(bureau), body.isEmpty() ? " " : body, NEW);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).path("detail").asString()).isNotBlank();
        assertThat(editions.newest(bureau.id(), year, ReportKind.OWN)).isEmpty();
    }

    @Test
    void anothersReportIsRefused() throws Exception {
        var other = Report.of("别的机关", year, Narrative.EMPTY, zeros(bureau).figures());

        assertThat(put(system, bureau, other, NEW).statusCode()).isEqualTo(422);
    }

    @Test
    void ofManyWhoFileAtOnceTheReportIsFiledOnce() throws Exception {
        put(system, bureau, zeros(bureau), NEW);
        system.post(path(bureau) + "/submission");
        sign(bureau);

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<HttpResponse<String>> filing = () -> system.post(path(bureau) + "/filing");
            for (var each :
                    threads.invokeAll(List.of(filing, filing, filing, filing, filing, filing, filing, filing))) {
                answers.add(each.get().statusCode());
            }
        }
        assertThat(answers).contains(200).isSubsetOf(200, 409);
        assertThat(editions.all(bureau.id(), year, ReportKind.OWN)).hasSize(1);
    }

    private ApiCaller caller(Agency agency, Post post, boolean below) {
        var today = LocalDate.now(clock);
        var made = keys.of(city.administrator(), agency, "测试系统", post, below, today.plusDays(30));
        return ApiCaller.with(made.secret(), context);
    }

    private void sign(Agency agency) {
        var edition = editions.newest(agency.id(), year, ReportKind.OWN).orElseThrow();
        var matter = new Matter("report", edition.id().value());
        for (var review = reviews.find(matter).orElseThrow();
                review.current() < review.steps().size();
                review = reviews.find(matter).orElseThrow()) {
            var signer = city.actor(agency, review.steps().get(review.current()).post());
            approve.of(signer, review.id(), Seen.of(review), Optional.empty());
        }
    }

    private static String path(Agency agency) {
        return "/agencies/" + agency.slug() + "/reports/" + year + "/own";
    }

    private static HttpResponse<String> put(ApiCaller caller, Agency agency, Report report, Map<String, String> headers)
            throws IOException, InterruptedException {
        return caller.ask("PUT", path(agency), "{\"report\": " + new String(JsonReport.write(report)) + "}", headers);
    }

    private static String state(ApiCaller caller, Agency agency) throws IOException, InterruptedException {
        for (var line : json(caller.get("/reports?year=" + year)).path("reports")) {
            if (line.path("agency").path("slug").asString().equals(agency.slug())) {
                return line.path("state").isNull() ? null : line.path("state").asString();
            }
        }
        throw new AssertionError("no line for " + agency.slug());
    }

    private static Report zeros(Agency agency) {
        return Report.of(
                agency.name(),
                year,
                new Narrative(List.of(), Map.of(Section.GENERAL, List.of("本年度工作按计划开展。"))),
                ZeroFigures.on(Form.of(Format.STANDARD_2021)));
    }

    private static Report with(Report report, String row, int value) {
        Figures figures = report.figures();
        var slot = figures.form().slot(TableKind.REQUESTS, row, "naturalPerson");
        return report.with(figures.with(slot, Cell.Figure.of(value)));
    }
}
