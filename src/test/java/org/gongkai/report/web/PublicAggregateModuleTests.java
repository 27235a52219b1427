package org.gongkai.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.APublishedAggregate;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.writing.JsonReport;
import org.gongkai.report.writing.OutputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class PublicAggregateModuleTests {

    private static final String WHOLE = "2022年政府信息公开工作年度报告（本级政府汇总）";
    private static final String OWN = "2022年政府信息公开工作年度报告（本政府机关）";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext beans;

    @LocalServerPort
    int port;

    /** 年报30号 二: a government's two reports stand beside each other, each named for what it is. */
    @Test
    void governmentHasTwoPagesThatLeadToEachOther() throws Exception {
        var made = APublishedAggregate.in(beans, "twopages", "双河市");
        var ownPath = "/reports/" + made.government().slug() + "/2022/";
        var whole = page(made.path() + "/");
        var own = page(ownPath);

        assertThat(whole.select("h1").text()).isEqualTo("双河市人民政府" + WHOLE);
        assertThat(own.select("h1").text()).isEqualTo("双河市人民政府" + OWN);
        assertThat(whole.title()).contains("（本级政府汇总）");
        assertThat(whole.select(".metadata a[href='" + ownPath + "']").text()).isEqualTo("双河市人民政府" + OWN);
        assertThat(own.select(".metadata a[href='" + made.path() + "/']").text())
                .isEqualTo("双河市人民政府" + WHOLE);
        assertThat(whole.getElementById("requests/received/total").text()).isEqualTo("321");
        assertThat(own.getElementById("requests/received/total").text()).isEqualTo("1");
        assertThat(own.select("#parts")).isEmpty();
        assertThat(page("/en" + made.path() + "/").text()).contains("Added up from 3 reports");
        assertThat(page(made.path() + "/versions/1/").select("h1").text()).isEqualTo("双河市人民政府" + WHOLE);
        assertThat(get(made.path() + "/versions/2/").statusCode()).isEqualTo(404);
        for (var path : List.of(made.path(), "/en" + made.path(), made.path() + "/versions/1")) {
            assertThat(get(path).headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith(path + "/");
        }
    }

    /** A part that is not public is named and no more. */
    @Test
    void partsAreListedAndThoseInPublicLinked() throws Exception {
        var made = APublishedAggregate.in(beans, "parts", "部河市");
        var page = page(made.path() + "/");
        var parts = page.select("section:has(#parts)").getFirst();

        assertThat(parts.select("li [lang]").eachText())
                .containsExactlyInAnyOrder("部河市人民政府" + OWN, "部河市财政局2022年政府信息公开工作年度报告", "部河市审计局2022年政府信息公开工作年度报告");
        assertThat(parts.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/reports/" + made.government().slug() + "/2022/",
                        "/reports/" + made.finance().slug() + "/2022/");
        assertThat(parts.text()).contains("3 份报告").doesNotContain("更正");
        var about = JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]")
                        .getFirst()
                        .data());
        assertThat(about.get("name").asString()).isEqualTo("部河市人民政府" + WHOLE);
        assertThat(about.get("isBasedOn").size()).isEqualTo(3);
    }

    @Test
    void everyDownloadTellsInItsNameWhichOfTheTwoItIs() throws Exception {
        var made = APublishedAggregate.in(beans, "files", "档河市");
        var own = "/reports/" + made.government().slug() + "/2022";
        assertThat(page(made.path() + "/").select(".downloads a[type]").eachAttr("href"))
                .hasSize(6);
        for (var format : OutputFormat.values()) {
            for (var path : List.of(made.path(), made.path() + "/versions/1")) {
                assertThat(fileName(path + "." + format.extension()))
                        .isEqualTo("档河市人民政府" + WHOLE + "." + format.extension());
            }
            assertThat(fileName(own + "." + format.extension())).endsWith(OWN + "." + format.extension());
        }
        var json = get(made.path() + ".json").body();
        assertThat(JsonMapper.shared().readTree(json).get("title").asString()).endsWith("（本级政府汇总）");
        var read = JsonReport.read(json.getBytes(StandardCharsets.UTF_8));
        var received = read.form().slot(new Place("requests/received/total")).orElseThrow();
        assertThat(read.figures().value(received).orElseThrow()).isEqualByComparingTo("321");
        assertThat(get(made.path() + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void listsFeedsAndSitemapHaveBoth() throws Exception {
        var made = APublishedAggregate.in(beans, "lists", "列河市");
        var agency = "/reports/" + made.government().slug() + "/";

        var index = page("/reports/?agency=列河市人民政府");
        assertThat(index.select("table.list tbody tr")).hasSize(2);
        assertThat(index.select("tbody th a").eachAttr("aria-label"))
                .containsExactly("列河市人民政府" + OWN, "列河市人民政府" + WHOLE);
        assertThat(index.select("tbody").text()).contains("本政府机关").contains("本级政府");
        assertThat(page(agency).select(".entries a").eachText()).containsExactly("列河市人民政府" + OWN, "列河市人民政府" + WHOLE);
        for (var feed : List.of("/reports/feed.atom", agency + "feed.atom")) {
            assertThat(get(feed).body()).contains(made.path() + "/<", "列河市人民政府" + WHOLE, "列河市人民政府" + OWN);
        }
        assertThat(get("/sitemaps/reports-1.xml").body()).contains(made.path() + "/<");
    }

    @Test
    void partCorrectedLaterIsRemarkedAndTheAggregateStands() throws Exception {
        var made = APublishedAggregate.in(beans, "later", "迟河市");
        assertThat(page(made.path() + "/").select("#parts ~ ul").text()).doesNotContain("更正");

        made.corrected(made.finance(), List.of(new DraftChange(Place.of(Section.OTHER), "本年度没有收取任何费用。")));
        assertThat(remark(made)).contains("文字已更正").doesNotContain("数据已更正");

        made.correctedRequests(made.finance(), "21");
        assertThat(remark(made)).contains("数据已更正");
        var page = page(made.path() + "/");
        assertThat(page.getElementById("requests/received/total").text()).isEqualTo("321");
        assertThat(page.select("#parts ~ ul li:contains(审计局)").text()).doesNotContain("更正");
    }

    private String remark(APublishedAggregate made) throws Exception {
        return page(made.path() + "/").select("#parts ~ ul li:contains(财政局)").text();
    }

    /** Deny by default: until it is published there is no sign of it, whatever state it is in. */
    @Test
    void aggregateThatIsNotPublishedIsNowhere() throws Exception {
        var city = ACity.in(beans, "hidden", "隐河市", 1, 0);
        var steps = new DeskSteps(beans, city, city.government());
        steps.published(steps.filed(2022));
        var aggregate = steps.start(2022, ReportKind.AGGREGATE);
        nowhere(city);
        aggregate = steps.typed(
                aggregate,
                DeskSteps.zeros(aggregate.report()).stream()
                        .filter(change -> change.place().path().startsWith("sections/"))
                        .toList());
        aggregate = steps.submitted(steps.explained(aggregate));
        nowhere(city);
        aggregate = steps.filed(steps.signed(aggregate));
        nowhere(city);
        steps.published(aggregate);
        assertThat(get("/reports/hidden-gov/2022/aggregate/").statusCode()).isEqualTo(200);
    }

    private void nowhere(ACity city) throws Exception {
        var path = "/reports/" + city.government().slug() + "/2022/aggregate";
        for (var each : List.of("/", ".json", ".docx", ".pdf", "/versions/1/", "/versions/1.json")) {
            assertThat(get(path + each).statusCode()).as(each).isEqualTo(404);
        }
        assertThat(get("/en" + path + "/").statusCode()).isEqualTo(404);
        for (var each : List.of(
                "/reports/?agency=隐河市",
                "/reports/hidden-gov/",
                "/reports/hidden-gov/2022/",
                "/reports/hidden-gov/feed.atom",
                "/reports/feed.atom",
                "/sitemap.xml")) {
            assertThat(get(each).body()).as(each).doesNotContain("hidden-gov/2022/aggregate", "隐河市人民政府" + WHOLE);
        }
    }

    private String fileName(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        var encoded = disposition.substring(disposition.indexOf("UTF-8''") + "UTF-8''".length());
        return URI.create(encoded).getPath();
    }

    private Document page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        var address = URI.create(URI.create("http://localhost:" + port + path).toASCIIString());
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
