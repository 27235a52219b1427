package org.gongkai.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class AggregateModuleTests {

    private static final String TYPED = "requests/received/naturalPerson";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    @Autowired
    private AggregateParts parts;

    /** 国办公开办函〔2021〕30号 二: a government's own report and its aggregate are two, and no part is added twice. */
    @Test
    void nothingIsAddedTwiceAndEachCellOpensItsParts() throws Exception {
        var city = ACity.in(beans, "addends", "总河市", 2, 1);
        var county = city.counties().getFirst();
        with(new DeskSteps(beans, city, city.government()), 1);
        with(new DeskSteps(beans, city, city.departments().get(0)), 10);
        var countySteps = new DeskSteps(beans, city, county);
        with(countySteps, 100);
        // The county's own 100 reaches the city within the county's aggregate and not beside it.
        var aggregate = countySteps.start(2023, ReportKind.AGGREGATE);
        countySteps.filed(
                countySteps.signed(countySteps.submitted(countySteps.explained(text(countySteps, aggregate)))));

        var drafter = SignedIn.as(city.signInName(city.government(), Post.DISCLOSURE_OFFICE), beans);
        var path = "/desk/supervision/2023/" + city.government().id().value() + "/aggregate/parts";
        assertThat(drafter.post(path, Map.of()).statusCode()).isEqualTo(302);
        var computed = editions.newest(city.government().id(), 2023, ReportKind.AGGREGATE)
                .orElseThrow();
        assertThat(parts.of(computed.id()))
                .extracting(Part::agency, Part::kind)
                .containsExactlyInAnyOrder(
                        tuple(city.government().id(), ReportKind.OWN),
                        tuple(city.departments().get(0).id(), ReportKind.OWN),
                        tuple(county.id(), ReportKind.AGGREGATE));
        var slot = computed.report().form().slot(new Place(TYPED)).orElseThrow();
        assertThat(computed.report().figures().value(slot).orElseThrow()).isEqualByComparingTo("111");

        var page = Jsoup.parse(drafter.get(path).body());
        assertThat(page.select("a[href$='cell?place=" + TYPED + "']").text()).isEqualTo("111");
        assertThat(page.text()).contains("总河市审计局");
        var cell = Jsoup.parse(drafter.get(path + "/cell?place=" + TYPED).body());
        assertThat(cell.select("table.list tbody td.number").eachText()).containsExactlyInAnyOrder("1", "10", "100");
        assertThat(drafter.get(path + "/cell?place=nowhere/at/all").statusCode())
                .isEqualTo(404);

        // The county's office has no business with the city's aggregate.
        var below = SignedIn.as(city.signInName(county, Post.SUPERVISING_OFFICE), beans);
        assertThat(below.get(path).statusCode()).isEqualTo(404);
        assertThat(below.get(path + "/cell?place=" + TYPED).statusCode()).isEqualTo(404);
    }

    @Test
    void archiveHoldsWhatIsFiledWithAListOfAll() throws Exception {
        var city = ACity.in(beans, "archive", "卷河市", 2, 0);
        new DeskSteps(beans, city, city.departments().get(0)).filed(2023);
        new DeskSteps(beans, city, city.departments().get(1)).drafted(2023);
        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        assertThat(supervisor.get("/desk/supervision/2023/own/download").statusCode())
                .isEqualTo(200);
        var names = new ArrayList<String>();
        var list = "";
        // Names and text inside are looked at byte by byte, so the body must not be decoded.
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(bytes(supervisor, "/desk/supervision/2023/own/reports.zip?format=docx")),
                StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var content = zip.readAllBytes();
                list = entry.getName().endsWith(".csv") ? new String(content, StandardCharsets.UTF_8) : list;
            }
        }
        assertThat(names)
                .hasSize(2)
                .allMatch(name -> !name.contains("/") && !name.contains("\\") && !name.contains(".."));
        assertThat(names.getFirst()).startsWith("0001-卷河市财政局2023年").endsWith(".docx");
        assertThat(list).contains("卷河市财政局").contains("\r\n,卷河市审计局,编制中,");
        assertThat(supervisor
                        .get("/desk/supervision/2023/own/reports.zip?format=exe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void reportOnPaperIsReadLookedAtAndTakenIn() throws Exception {
        var city = ACity.in(beans, "paper", "纸河市", 2, 0);
        var model = new DeskSteps(beans, city, city.departments().get(0)).filed(2023);
        var bureau = city.departments().get(1);
        var report = Report.of(
                bureau.name(), 2023, model.report().narrative(), model.report().figures());
        var supervisor = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), beans);
        var path = "/desk/supervision/2023/" + bureau.id().value() + "/own/";

        var refused = upload(
                supervisor, path + "enter", "x.docx", "PK\u0003\u0004 cut off".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.headers().firstValue("Location")).isEmpty();
        assertThat(refused.body()).contains("文件无法读取");

        var brought = upload(supervisor, path + "enter", "年报.docx", ReportWriter.write(report, OutputFormat.DOCX));
        var preview = URI.create(brought.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(supervisor.get(preview).body()).contains("不是离线填报包").contains("全年按目录公开各类信息");
        assertThat(editions.newest(bureau.id(), 2023, ReportKind.OWN)).isEmpty();
        // Another of the office's agencies does not get it by its address.
        var elsewhere = preview.replace(
                "/" + bureau.id().value() + "/",
                "/" + city.departments().get(0).id().value() + "/");
        assertThat(supervisor.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(supervisor.post(preview, Map.of()).statusCode()).isEqualTo(302);
        assertThat(editions.newest(bureau.id(), 2023, ReportKind.OWN).map(Edition::state))
                .contains(DeskState.FILED);
    }

    private static void with(DeskSteps steps, int requests) {
        var draft = steps.drafted(2023);
        var changes = new ArrayList<DraftChange>();
        for (var row : new String[] {"received", "granted", "total"}) {
            for (var column : new String[] {"naturalPerson", "total"}) {
                changes.add(new DraftChange(new Place("requests/" + row + "/" + column), "" + requests));
            }
        }
        steps.filed(steps.signed(steps.submitted(steps.explained(steps.typed(draft, changes)))));
    }

    private static Edition text(DeskSteps steps, Edition edition) {
        return steps.typed(
                edition,
                DeskSteps.zeros(edition.report()).stream()
                        .filter(change -> change.place().path().startsWith("sections/"))
                        .toList());
    }

    private static byte[] bytes(SignedIn who, String path) throws Exception {
        return who.bytes(path);
    }

    private static HttpResponse<String> upload(SignedIn who, String path, String name, byte[] content)
            throws Exception {
        var boundary = "----" + HexFormat.of().toHexDigits(name.hashCode());
        var body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + who.token()
                        + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.send(HttpRequest.newBuilder(who.address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
