package org.gongkai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.SignedIn;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.Review.State;
import org.gongkai.review.act.Passing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of signing and of the chains, as a browser without scripts sends their forms. */
@SiteTest
class SigningPagesModuleTests {

    @Autowired
    Passing passing;

    @Autowired
    Bureau bureau;

    @Autowired
    Chains chains;

    @Autowired
    ApplicationContext context;

    private Agency agency;
    private PersonId officer;
    private Matter matter;

    @BeforeEach
    void submit() {
        agency = bureau.agency();
        officer = bureau.person(agency, "李公开", Post.INFORMATION_OFFICER);
        bureau.person(agency, "王分管", Post.LEADER_IN_CHARGE);
        matter = passing.submitted(officer, agency);
    }

    @Test
    void signerFindsTheMatterSignsItAndSeesWhoIsNext() throws Exception {
        var signer = SignedIn.as(bureau.signInName(officer), context);
        assertThat(signer.get("/desk/").body()).contains("等您办理“信息员初审”");
        assertThat(page(signer, "/desk/reviews/").select(".todos .title").attr("href"))
                .isEqualTo(path());

        var answer = signer.post(path() + "approve", seen(Map.of("comment", "数字已核")));

        assertThat(answer.statusCode()).isEqualTo(302);
        var after = page(signer, path());
        assertThat(after.select(".notice.good").text()).contains("签字已记录", "分管领导审核");
        assertThat(after.select(".timeline li.done").text()).contains("李公开");
        assertThat(after.text()).contains("数字已核", "等待签字：王分管");
        assertThat(after.select("form[action$=approve]")).isEmpty();
    }

    @Test
    void blankReasonIsAskedForAndWhatWasTypedIsKept() throws Exception {
        var signer = SignedIn.as(bureau.signInName(officer), context);

        var blank = Jsoup.parse(
                signer.post(path() + "return", seen(Map.of("reason", "  "))).body());
        assertThat(blank.select(".errors").text()).contains("请填写退回理由");
        var tooLong = "长".repeat(1001);
        var kept = Jsoup.parse(
                signer.post(path() + "return", seen(Map.of("reason", tooLong))).body());
        assertThat(kept.select("#return-reason").text()).isEqualTo(tooLong);
        assertThat(passing.review(matter).isOpen()).isTrue();

        signer.post(path() + "return", seen(Map.of("reason", "第三部分有误")));
        assertThat(passing.review(matter).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void formOfAnOlderVersionIsRefusedWithWords() throws Exception {
        var signer = SignedIn.as(bureau.signInName(officer), context);

        signer.post(path() + "approve", Map.of("step", "0", "content", "cd".repeat(32)));

        assertThat(page(signer, path()).select("[role=alert]").text()).contains("内容已有改动");
        assertThat(passing.review(matter).signatures()).isEmpty();
    }

    @Test
    void reviewOfAnotherAgencyIsAnsweredAsOneThatDoesNotExist() throws Exception {
        var stranger = bureau.person(bureau.agency(), "赵邻居", Post.HEAD_OF_AGENCY);
        var neighbour = SignedIn.as(bureau.signInName(stranger), context);

        for (var each : List.of(path(), "/desk/reviews/987654321/")) {
            assertThat(neighbour.get(each).statusCode()).isEqualTo(404);
            for (var act : List.of("approve", "return", "hand-over", "take-back", "withdraw", "comment")) {
                var fields = seen(Map.of("reason", "理由", "to", String.valueOf(officer.value())));
                assertThat(neighbour.post(each + act, fields).statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(passing.review(matter).marks()).hasSize(1);
    }

    @Test
    void vacantStepSaysWhomToAskAndIsTheAdministratorsToDo() throws Exception {
        var administrator = bureau.person(agency, "陈管理", Post.ADMINISTRATOR);
        var submitter = SignedIn.as(bureau.signInName(officer), context);
        bureau.appoint(officer, agency, Post.DISCLOSURE_OFFICE, Optional.empty());
        bureau.dismiss(officer, Post.INFORMATION_OFFICER);

        assertThat(page(submitter, path()).select(".notice.warn").text()).contains("目前无人担任", "陈管理");
        var todo = SignedIn.as(bureau.signInName(administrator), context)
                .get("/desk/")
                .body();
        assertThat(todo).contains("审签停滞", "/desk/settings/chains/");
    }

    @Test
    void chainIsBuiltWithoutScripts() throws Exception {
        var person = bureau.person(agency, "陈管理", Post.ADMINISTRATOR);
        var administrator = SignedIn.as(bureau.signInName(person), context);
        assertThat(page(administrator, "/desk/settings/chains/").text()).contains("默认流程", "信息员初审 → 分管领导审核");

        var preset = Jsoup.parse(administrator
                .post(editor(), Map.of("version", "0", "do", "preset-1"))
                .body());
        assertThat(preset.select("input[name=name]").eachAttr("value")).containsExactly("信息员初审", "分管领导审核");
        var one = Map.of("version", "0", "name", "会签", "post", "LEADER_IN_CHARGE", "signers", "ALL", "days", "3");
        var longer =
                Jsoup.parse(administrator.post(editor(), with(one, "do", "add")).body());
        assertThat(longer.select("fieldset")).hasSize(2);
        var wrong = Jsoup.parse(administrator
                .post(editor(), with(with(one, "days", "三天"), "do", "save"))
                .body());
        assertThat(wrong.select(".errors a[href=#days-0]").text()).contains("0 至 60");

        assertThat(administrator.post(editor(), with(one, "do", "save")).statusCode())
                .isEqualTo(302);
        assertThat(chains.of(agency, "report").steps())
                .containsExactly(new Step("会签", Post.LEADER_IN_CHARGE, Step.Signers.ALL, 3));
        var late = administrator.post(editor(), with(one, "do", "save"));
        assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("他人已改动");
    }

    @Test
    void chainsOfAnotherAgencyAreNotShownNorChanged() throws Exception {
        var stranger = bureau.person(bureau.agency(), "赵邻居", Post.ADMINISTRATOR);
        var neighbour = SignedIn.as(bureau.signInName(stranger), context);
        var fields = Map.of("version", "0", "do", "save", "name", "我签", "post", "HEAD_OF_AGENCY", "days", "1");

        assertThat(neighbour.get(editor()).statusCode()).isEqualTo(404);
        assertThat(neighbour.post(editor(), fields).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/desk/settings/chains/987654321/report/").statusCode())
                .isEqualTo(404);
        assertThat(chains.ownOf(List.of(agency.id()))).isEmpty();
        var clerk = SignedIn.as(bureau.signInName(officer), context);
        assertThat(clerk.get(editor()).statusCode()).isEqualTo(403);
    }

    private String editor() {
        return "/desk/settings/chains/" + agency.id().value() + "/report/";
    }

    private String path() {
        return "/desk/reviews/" + passing.review(matter).id().value() + "/";
    }

    private Map<String, String> seen(Map<String, String> more) {
        return with(with(more, "step", "0"), "content", Passing.CONTENT);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static Document page(SignedIn somebody, String path) throws Exception {
        var answer = somebody.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
