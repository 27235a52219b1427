package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.gongkai.access.act.KeepAccount;
import org.gongkai.access.act.KeepAccount.Measure;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.act.AppointPerson;
import org.gongkai.portal.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own account, and what administrators do to those of others. */
@SiteTest
class AccountModuleTests {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void somebodyWorksThere() {
        ACity.in(context, "baisha", "白沙市", 1, 1);
    }

    @Test
    void oneTimePasswordOpensNothingBeforeItIsChanged() throws Exception {
        var oneTime = context.getBean(ResetPassword.class).byOperator(person("baisha.d1.clerk"));
        var clerk = SignedIn.nobody(context);
        clerk.post("/sign-in", Map.of("name", "baisha.d1.clerk", "password", oneTime));

        assertThat(location(clerk.get("/desk/"))).isEqualTo("/account/password");
        assertThat(location(clerk.get("/account/"))).isEqualTo("/account/password");
        assertThat(location(clerk.get("/account/second-factor"))).isEqualTo("/account/password");
        assertThat(clerk.get("/account/password").body()).contains("只能使用一次");

        var changed = clerk.post("/account/password", change(oneTime, "three words are enough"));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(clerk.get("/account/").statusCode()).isEqualTo(200);
        assertThat(SignedIn.nobody(context)
                        .post("/sign-in", Map.of("name", "baisha.d1.clerk", "password", oneTime))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void newPasswordMustBeFit() throws Exception {
        var clerk = SignedIn.as("baisha.d1.section", context);

        assertThat(fault(clerk, change("wrong wrong wrong", "three words are enough")))
                .contains("现在的密码不正确");
        assertThat(fault(clerk, change(SignedIn.PASSWORD, "short"))).contains("至少填写 10 个字符");
        assertThat(fault(clerk, change(SignedIn.PASSWORD, "baisha.d1.section"))).contains("不能与登录名相同");
        assertThat(fault(clerk, change(SignedIn.PASSWORD, "Password123"))).contains("过于常见");
        assertThat(fault(clerk, change(SignedIn.PASSWORD, SignedIn.PASSWORD))).contains("不能与现在的密码相同");
        assertThat(fault(clerk, Map.of("present", SignedIn.PASSWORD, "chosen", "one thing and", "again", "another")))
                .contains("不一致");
    }

    @Test
    void changedPasswordEndsSessionsElsewhere() throws Exception {
        var here = SignedIn.as("baisha.d1.officer", context);
        var there = SignedIn.nobody(context);
        there.post("/sign-in", Map.of("name", "baisha.d1.officer", "password", SignedIn.PASSWORD));

        here.post("/account/password", change(SignedIn.PASSWORD, "another long sentence"));

        assertThat(here.get("/account/").statusCode()).isEqualTo(200);
        assertThat(there.get("/account/").statusCode()).isEqualTo(302);
    }

    @Test
    void codeIsAskedForAndGoodOnce() throws Exception {
        var clerk = SignedIn.as("baisha.d1.leader", context);
        var key = decoded(Jsoup.parse(clerk.get("/account/second-factor").body())
                .select("p code")
                .text());
        var now = Instant.now();
        assertThat(fault(clerk, "/account/second-factor", Map.of("code", "000000")))
                .contains("数字不正确");
        var on = clerk.post("/account/second-factor", Map.of("code", code(key, now.minusSeconds(30))));
        var recovery = Jsoup.parse(on.body()).select("li code").eachText();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

        var phone = SignedIn.nobody(context);
        signIn(phone, "baisha.d1.leader");
        assertThat(phone.get("/account/").statusCode()).isEqualTo(302);
        assertThat(phone.post("/sign-in/code", Map.of("code", code(key, now.minusSeconds(30))))
                        .statusCode())
                .as("the code of the enrolment is used up")
                .isEqualTo(401);
        assertThat(phone.post("/sign-in/code", Map.of("code", code(key, now))).statusCode())
                .isEqualTo(302);
        assertThat(phone.get("/account/").statusCode()).isEqualTo(200);

        var replay = SignedIn.nobody(context);
        signIn(replay, "baisha.d1.leader");
        assertThat(replay.post("/sign-in/code", Map.of("code", code(key, now))).statusCode())
                .isEqualTo(401);
        assertThat(replay.post(
                                "/sign-in/code",
                                Map.of("code", recovery.getFirst().toUpperCase()))
                        .statusCode())
                .isEqualTo(302);
        signIn(replay, "baisha.d1.leader");
        assertThat(replay.post("/sign-in/code", Map.of("code", recovery.getFirst()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keyOfTheCodesIsSealedInTheDatabase(@Autowired JdbcClient database) throws Exception {
        var clerk = SignedIn.as("baisha.d1.office", context);
        var key = decoded(Jsoup.parse(clerk.get("/account/second-factor").body())
                .select("p code")
                .text());
        clerk.post("/account/second-factor", Map.of("code", code(key, Instant.now())));

        var kept = database.sql("select second_factor from access.account where person_id = ?")
                .param(person("baisha.d1.office").id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(kept).hasSizeGreaterThan(key.length);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));

        assertThat(fault(clerk, "/account/second-factor/off", Map.of("password", "wrong wrong wrong")))
                .contains("不正确");
        clerk.post("/account/second-factor/off", Map.of("password", SignedIn.PASSWORD));
        assertThat(clerk.get("/account/").body()).contains("未开启");
    }

    @Test
    void demandedSecondFactorComesFirst() throws Exception {
        var admin = SignedIn.as("baisha.d1.admin", context);
        SignedIn.givePassword("baisha.d1.auditor", context);
        var id = person("baisha.d1.auditor").id().value();
        admin.post("/desk/settings/access/" + id + "/keep", Map.of("measure", "DEMAND_SECOND_FACTOR"));

        var auditor = SignedIn.nobody(context);
        signIn(auditor, "baisha.d1.auditor");

        assertThat(location(auditor.get("/desk/"))).isEqualTo("/account/second-factor");
        assertThat(auditor.get("/account/second-factor").statusCode()).isEqualTo(200);
    }

    @Test
    void administratorGivesAOneTimePasswordThatIsShownOnce() throws Exception {
        var admin = SignedIn.as("baisha.d1.admin", context);
        var path = "/desk/settings/access/" + person("baisha.d1.head").id().value();
        var shown = Jsoup.parse(admin.post(path + "/password", Map.of()).body())
                .select(".notice code")
                .text();

        assertThat(shown).hasSize(19);
        assertThat(admin.get(path).body()).doesNotContain(shown).contains("一次性密码，等待本人首次登录后修改");
        assertThat(location(signIn(SignedIn.nobody(context), "baisha.d1.head", shown)))
                .isEqualTo("/desk/");
    }

    @Test
    void neighboursAccountIsNotThere() throws Exception {
        var neighbour = SignedIn.as("baisha.d1.admin", context);
        var other = person("baisha.c1.clerk").id().value();
        for (var id : new long[] {other, 999_999_999}) {
            var path = "/desk/settings/access/" + id;
            assertThat(neighbour.get(path).statusCode()).isEqualTo(404);
            assertThat(neighbour.post(path + "/password", Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(neighbour
                            .post(path + "/keep", Map.of("measure", "REMOVE_SECOND_FACTOR"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(neighbour.get("/desk/settings/access/?name=baisha.c1.clerk").body())
                .contains("没有这个登录名");
        assertThat(SignedIn.as("baisha.d1.clerk", context)
                        .get("/desk/settings/access/")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Whoever gave such a password could use the post that reaches further than their own. */
    @Test
    void accountOfSomebodyWhosePostReachesFurtherIsNotTheirsToKeep() throws Exception {
        var city = ACity.in(context, "baisha", "白沙市", 1, 1);
        var lent = person("baisha.d1.section").id();
        context.getBean(AppointPerson.class)
                .of(
                        city.actor(city.government(), Post.ADMINISTRATOR),
                        new AppointPerson.NewAppointment(
                                lent,
                                city.government().id(),
                                Optional.empty(),
                                Post.SUPERVISING_OFFICE,
                                "借调",
                                true,
                                LocalDate.now(),
                                Optional.empty()));
        var admin = SignedIn.as("baisha.d1.admin", context);
        var path = "/desk/settings/access/" + lent.value();

        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        assertThat(admin.post(path + "/password", Map.of()).statusCode()).isEqualTo(404);
        assertThat(admin.post(path + "/keep", Map.of("measure", "REMOVE_SECOND_FACTOR"))
                        .statusCode())
                .isEqualTo(404);
        var actor = city.actor(city.departments().getFirst(), Post.ADMINISTRATOR);
        assertThatThrownBy(() -> context.getBean(ResetPassword.class).of(actor, lent))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> context.getBean(KeepAccount.class).of(actor, lent, Measure.END_SESSIONS))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatIsDoneToAnAccountIsInTheLedger(@Autowired JdbcClient database) throws Exception {
        SignedIn.as("baisha.c1.head", context);

        assertThat(database.sql("select act from ledger.entry where matter_kind = 'person' and matter_id = ?")
                        .param(person("baisha.c1.head").id().value())
                        .query(String.class)
                        .list())
                .contains("access.reset-password", "access.change-password", "access.sign-in");
    }

    private Person person(String signInName) {
        return context.getBean(People.class).withSignInName(signInName).orElseThrow();
    }

    private static HttpResponse<String> signIn(SignedIn browser, String name) throws Exception {
        return signIn(browser, name, SignedIn.PASSWORD);
    }

    private static HttpResponse<String> signIn(SignedIn browser, String name, String password) throws Exception {
        browser.post("/sign-out", Map.of());
        return browser.post("/sign-in", Map.of("name", name, "password", password));
    }

    private static Map<String, String> change(String present, String chosen) {
        return Map.of("present", present, "chosen", chosen, "again", chosen);
    }

    private static String fault(SignedIn somebody, Map<String, String> form) throws Exception {
        return fault(somebody, "/account/password", form);
    }

    private static String fault(SignedIn somebody, String path, Map<String, String> form) throws Exception {
        return Jsoup.parse(somebody.post(path, form).body()).select(".errors").text();
    }

    private static String code(byte[] key, Instant at) throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
    }

    private static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var held = 0;
        for (var letter : base32.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}
