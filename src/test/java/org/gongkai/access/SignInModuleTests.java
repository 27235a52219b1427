package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, over a real connection. */
@SiteTest
class SignInModuleTests {

    private static final String CITY = "qinghe";

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void somebodyWorksThere() {
        ACity.in(context, CITY, "清河市", 1, 1);
    }

    @Test
    void rightPasswordOpensThePageAskedFor() throws Exception {
        SignedIn.givePassword("qinghe.d1.clerk", context);
        var clerk = SignedIn.nobody(context);

        var asked = clerk.get("/account/?x=1");
        assertThat(location(asked)).isEqualTo("/sign-in?to=%2Faccount%2F%3Fx%3D1");
        var form = Jsoup.parse(clerk.get(location(asked)).body());
        var answer = clerk.post(
                "/sign-in",
                Map.of(
                        "name",
                        "ｑinghe.d1.clerk ",
                        "password",
                        SignedIn.PASSWORD,
                        "to",
                        form.select("input[name=to]").val()));

        assertThat(location(answer)).isEqualTo("/account/?x=1");
        assertThat(clerk.get("/account/").body()).contains("清河市", "科员", "查看年度报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/%0d%0aSet-Cookie:x=1\r\n",
                "javascript:alert(1)",
                "/\t/evil.example",
                "desk/",
                ""
            })
    void signingInLeadsToNoOtherSite(String to) throws Exception {
        SignedIn.givePassword("qinghe.d1.clerk", context);
        var answer = SignedIn.nobody(context)
                .post("/sign-in", Map.of("name", "qinghe.d1.clerk", "password", SignedIn.PASSWORD, "to", to));

        assertThat(location(answer)).isEqualTo("/desk/");
    }

    @Test
    void everyFailureIsToldInTheSameWords() throws Exception {
        SignedIn.givePassword("qinghe.d1.section", context);
        var wrong = refusal("qinghe.d1.section", "not the password");
        var unknown = refusal("nobody.at.all", "not the password");
        var without = refusal("qinghe.c1.auditor", "");

        assertThat(wrong).isNotBlank().isEqualTo(unknown).isEqualTo(without);
    }

    private String refusal(String name, String password) throws Exception {
        var answer = SignedIn.nobody(context).post("/sign-in", Map.of("name", name, "password", password));
        assertThat(answer.statusCode()).isEqualTo(401);
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    @Test
    void guessingIsDelayedButNotInTheOwnersOwnBrowser() throws Exception {
        var owner = SignedIn.as("qinghe.d1.head", context);
        owner.post("/sign-out", Map.of());
        var guesser = SignedIn.nobody(context);
        for (var guess = 0; guess < 5; guess++) {
            guesser.post("/sign-in", Map.of("name", "qinghe.d1.head", "password", "guess number " + guess));
        }
        var right = Map.of("name", "qinghe.d1.head", "password", SignedIn.PASSWORD);

        var late = guesser.post("/sign-in", right);
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(owner.post("/sign-in", right).statusCode()).isEqualTo(302);
    }

    @Test
    void unknownNameIsDelayedLikeAKnownOne() throws Exception {
        var guesser = SignedIn.nobody(context);
        for (var guess = 0; guess < 5; guess++) {
            guesser.post("/sign-in", Map.of("name", "who.is.this", "password", "guess number " + guess));
        }

        assertThat(guesser.post("/sign-in", Map.of("name", "who.is.this", "password", "guess"))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void sessionPlantedByAnotherDoesNotBecomeTheOwners() throws Exception {
        SignedIn.givePassword("qinghe.d1.clerk", context);
        var attacker = SignedIn.as("qinghe.d1.officer", context);
        var victim = SignedIn.nobody(context);
        victim.plant("session", attacker.cookie("session"));
        victim.post("/sign-in", Map.of("name", "qinghe.d1.clerk", "password", SignedIn.PASSWORD));

        assertThat(attacker.get("/account/").statusCode()).isEqualTo(302);
    }

    @Test
    void nothingIsChangedWithoutTheToken() throws Exception {
        var clerk = SignedIn.as("qinghe.d1.officer", context);
        var without = clerk.send(HttpRequest.newBuilder(clerk.address("/sign-out"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=made-up")));

        var script = clerk.send(HttpRequest.newBuilder(clerk.address("/account/sessions/end"))
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(script.statusCode()).isEqualTo(403);
        assertThat(script.body()).contains("urn:gongkai:problem:token");
        assertThat(clerk.get("/account/").statusCode()).isEqualTo(200);
    }

    @Test
    void scriptWithoutASessionIsToldInItsOwnTermsAndMayTryAgainLater() throws Exception {
        var clerk = SignedIn.as("qinghe.d1.officer", context);
        var token = clerk.token();
        clerk.post("/sign-out", Map.of());

        var refused = clerk.send(HttpRequest.newBuilder(clerk.address("/account/sessions/end"))
                .header("Accept", "*/*")
                .header("Sec-Fetch-Mode", "cors")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("urn:gongkai:problem:signed-out");

        clerk.post("/sign-in", Map.of("name", "qinghe.d1.officer", "password", SignedIn.PASSWORD));
        var again = clerk.send(HttpRequest.newBuilder(clerk.address("/account/sessions/end"))
                .header("Accept", "*/*")
                .header("X-XSRF-TOKEN", clerk.token())
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(again.statusCode()).isEqualTo(302);
    }

    @Test
    void formWithoutASessionLeadsToSigningInAndSaysSo() throws Exception {
        var answer = SignedIn.nobody(context).post("/account/sessions/end", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/sign-in?over");
        assertThat(SignedIn.nobody(context).get("/sign-in?over").body()).contains("没有保存");
    }

    @Test
    void endedSessionsOpenNothing() throws Exception {
        var here = SignedIn.as("qinghe.c1.clerk", context);
        var there = SignedIn.nobody(context);
        there.post("/sign-in", Map.of("name", "qinghe.c1.clerk", "password", SignedIn.PASSWORD));
        assertThat(Jsoup.parse(here.get("/account/").body())
                        .select("table:last-of-type tbody tr")
                        .size())
                .isGreaterThanOrEqualTo(2);

        here.post("/account/sessions/end", Map.of());

        assertThat(here.get("/account/").statusCode()).isEqualTo(200);
        assertThat(there.get("/account/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasLeftIsOutAtOnce(@Autowired JdbcClient database) throws Exception {
        var clerk = SignedIn.as("qinghe.c1.section", context);
        database.sql("update organisation.person set active = false where sign_in_name = 'qinghe.c1.section'")
                .update();

        assertThat(clerk.get("/account/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports/", "/reports/feed.atom", "/sitemap.xml", "/nothing", "/assets/icon.svg"})
    void publicPageSetsNoCookieAndBeginsNoSession(String path) throws Exception {
        var visitor = SignedIn.nobody(context);

        assertThat(visitor.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void pageOfSigningInBeginsNoSession(@Autowired JdbcClient database) throws Exception {
        var before = sessions(database);
        SignedIn.nobody(context).get("/sign-in");
        SignedIn.nobody(context).post("/sign-in", Map.of("name", "nobody", "password", "nothing"));

        assertThat(sessions(database)).isEqualTo(before);
    }

    @Test
    void sessionHoldsANumberAndAFewFacts(@Autowired JdbcClient database) throws Exception {
        SignedIn.as("qinghe.c1.office", context);

        assertThat(database.sql("select max(octet_length(attribute_bytes)) from access.session_attributes")
                        .query(Integer.class)
                        .single())
                .isLessThan(2000);
    }

    private static int sessions(JdbcClient database) {
        return database.sql("select count(*) from access.session")
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}
