package org.gongkai.publication.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.RequestChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What staff tell of their agency is what everybody reads, at once and nothing more. */
@SiteTest
class SitePagesModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SiteProfiles profiles;

    @Autowired
    Guides guides;

    @Autowired
    Catalogue catalogue;

    private ACity city;

    @BeforeEach
    void city() {
        city = ACity.in(context, "zhinan", "指南市", 4, 0);
    }

    @Test
    void guideTellsWhatTheLawWantsAsSoonAsItIsKnownAndLeavesOutWhatIsNot() throws Exception {
        var bureau = city.departments().getFirst();
        var office = SignedIn.as(city.signInName(bureau, Post.DISCLOSURE_OFFICE), context);
        assertThat(labels(publicly(bureau, "/guide/"))).isEmpty();
        assertThat(office.get("/desk/").body()).contains("补齐公开网站资料和公开指南：指南市财政局");

        var answer = office.post(
                "/desk/site/profile",
                form(
                        bureau,
                        "version",
                        "0",
                        "code",
                        "00001333-8",
                        "theme",
                        "green",
                        "officeName",
                        "指南市财政局办公室",
                        "address",
                        "清源路 1 号",
                        "postcode",
                        "000000",
                        "hours",
                        "工作日 9:00—17:00",
                        "telephone",
                        "0000-12345678",
                        "fax",
                        "无",
                        "internet",
                        ""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(profiles.of(bureau.id()).code()).contains("000013338");
        var page = publicly(bureau, "/guide/");
        assertThat(labels(page)).containsExactly("名称", "办公地址", "邮政编码", "办公时间", "联系电话", "传真号码");
        assertThat(page.text()).contains("清源路 1 号（邮政编码：000000）", "当面提交", "邮政寄送").doesNotContain("电子邮件");
        assertThat(page.select("[class*=theme-green]")).hasSize(1);
        assertThat(publicly(bureau, "/apply/").select("main").text())
                .as("without a guide, what the law keeps open")
                .contains("当面提交 清源路 1 号", "邮政寄送 清源路 1 号（邮政编码：000000）", "0000-12345678")
                .doesNotContain("电子邮件");
    }

    @Test
    void basicChannelsStayOpenWhateverIsSent() throws Exception {
        var bureau = city.departments().get(1);
        var office = SignedIn.as(city.signInName(bureau, Post.INFORMATION_OFFICER), context);
        var refused = office.post(
                "/desk/site/guide", form(bureau, "version", "0", "email-open", "true", "email-contact", "没有邮箱"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors a").eachAttr("href"))
                .containsExactly("#email-cautions", "#email-contact");

        var answer = office.post(
                "/desk/site/guide",
                form(
                        bureau,
                        "version",
                        "0",
                        "in-person-cautions",
                        "请先预约。",
                        "email-open",
                        "true",
                        "email-contact",
                        "gongkai@example.org",
                        "email-cautions",
                        "请注明用途以外的联系方式。",
                        "section-2-title",
                        "监督方式",
                        "section-2-text",
                        "可以向上一级行政机关投诉。"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(guides.of(bureau.id()).open())
                .extracting(channel -> channel.kind())
                .containsExactly(RequestChannel.IN_PERSON, RequestChannel.POST, RequestChannel.EMAIL);
        var page = publicly(bureau, "/guide/");
        assertThat(page.select("h3").eachText()).containsExactly("当面提交", "邮政寄送", "电子邮件");
        var entrance = publicly(bureau, "/apply/");
        assertThat(entrance.select("main h3").eachText()).containsExactly("当面提交", "邮政寄送", "电子邮件");
        assertThat(entrance.select("main").text()).contains("请先预约。", "gongkai@example.org");
        assertThat(page.text()).contains("请先预约。", "监督方式", "可以向上一级行政机关投诉。");
        assertThat(page.select("a[href=mailto:gongkai@example.org]")).hasSize(1);
    }

    @Test
    void guideChangesWithTheCatalogue() throws Exception {
        var bureau = city.departments().get(2);
        var office = SignedIn.as(city.signInName(bureau, Post.DISCLOSURE_OFFICE), context);
        office.get("/desk/catalogue/");
        assertThat(publicly(bureau, "/guide/").text()).contains("机构职能与设置");
        var column = catalogue.find(bureau.id(), "organisation").orElseThrow();

        office.post(
                "/desk/catalogue/" + column.id().value() + "/change-column",
                Map.of(
                        "version", "1",
                        "name", "机构概况",
                        "legalBasis", "条例第二十条第（二）项",
                        "limit", "20",
                        "section", "",
                        "frequency", "YEARLY"));

        assertThat(publicly(bureau, "/guide/").text()).contains("机构概况").doesNotContain("机构职能与设置");
    }

    @Test
    void tellsWhoeverWasOvertakenAndKeepsWhatWasTyped() throws Exception {
        var bureau = city.departments().get(3);
        var office = SignedIn.as(city.signInName(bureau, Post.DISCLOSURE_OFFICE), context);
        assertThat(office.post("/desk/site/rules", form(bureau, "version", "0", "title-1", "依申请公开办理制度"))
                        .statusCode())
                .isEqualTo(302);

        var late = office.post("/desk/site/rules", form(bureau, "version", "0", "title-1", "另一项制度"));

        assertThat(late.statusCode()).isEqualTo(409);
        var again = Jsoup.parse(late.body());
        assertThat(again.select("[name=title-1]").val()).isEqualTo("另一项制度");
        assertThat(again.select("[name=version]").val()).isEqualTo("1");
        assertThat(publicly(bureau, "/rules/").text()).contains("依申请公开办理制度").doesNotContain("另一项制度");
    }

    @Test
    void neighboursAndClerksHaveNoSuchPages() throws Exception {
        var bureau = city.departments().getFirst();
        var neighbour = SignedIn.as(city.signInName(city.departments().getLast(), Post.DISCLOSURE_OFFICE), context);
        var clerk = SignedIn.as(city.signInName(bureau, Post.SECTION_CLERK), context);
        assertThat(neighbour.get("/desk/site/?agency=" + bureau.id().value()).statusCode())
                .isEqualTo(neighbour.get("/desk/site/?agency=999999999").statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/desk/site/").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/desk/catalogue/").statusCode()).isEqualTo(200);
        assertThat(neighbour
                        .post("/desk/site/profile", form(bureau, "version", "0", "theme", "plain"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Document publicly(Agency agency, String path) throws Exception {
        var answer = SignedIn.nobody(context).get("/agencies/" + agency.slug() + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static java.util.List<String> labels(Document page) {
        return page.select(".metadata dt").eachText();
    }

    private static Map<String, String> form(Agency agency, String... fields) {
        var form = new HashMap<String, String>();
        form.put("agency", Long.toString(agency.id().value()));
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }
}
