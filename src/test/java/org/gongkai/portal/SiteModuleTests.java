package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.writing.JsonReport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** The site as programs see it. */
@SiteTest
class SiteModuleTests {

    private static final String REPORT = "/reports/linjiang-audit-bureau/2023";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/nobody/",
                "/reports/nobody/2023/",
                REPORT + "0/",
                "/reports/linjiang-audit-bureau/1999/",
                REPORT + ".exe",
                "/reports/linjiang-audit-bureau/1999.json",
                "/reports/linjiang-audit-bureau/2023.docx.exe",
                "/reports/nobody/feed.atom",
                "/en/nothing",
                "/assets/none.css",
                "/application.yml",
                "/db/migration/report/V1__published_reports.sql"
            })
    void addressWithoutContentIsNotFound(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "org.gongkai", "org.springframework");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../application.yml",
                "/reports/..%2f..%2fapplication.yml",
                "/reports/%2e%2e/%2e%2e/etc/passwd",
                "/reports/%00/",
                "/reports/%E4%BA%91%5c..%5c/2023/",
                "/reports/%ff%fe/2023/",
                "/reports/;x=1/2023/",
                "/assets/%2e%2e/%2e%2e/application.yml",
                "/reports/?year=%00&agency=%00%27%22%3Cscript%3E&page=-1",
                "/reports/?page=99999999999999999999&year=abcd"
            })
    void trickInAnAddressDoesNoHarm(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain("<script>", "root:", "spring:", "Exception");
    }

    @Test
    void pageIsToldOnceAndThenKept() throws Exception {
        var first = get(REPORT + "/");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        assertThat(get(REPORT + "/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(REPORT + "/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(get(REPORT + "/", "Accept", "image/png").statusCode()).isEqualTo(200);
    }

    @Test
    void headTellsWhatGetWould() throws Exception {
        for (var path : new String[] {"/", REPORT + "/", REPORT + ".json", "/reports/feed.atom", "/sitemap.xml"}) {
            var head = send(request(path).method("HEAD", BodyPublishers.noBody()));

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag"))
                    .isEqualTo(get(path).headers().firstValue("ETag"));
        }
    }

    @Test
    void nothingCanBeSentToThePages() throws Exception {
        for (var path : new String[] {"/", "/reports/", REPORT + "/", REPORT + ".json"}) {
            for (var method : new String[] {"POST", "PUT", "DELETE"}) {
                assertThat(send(request(path).method(method, BodyPublishers.ofString("x=1")))
                                .statusCode())
                        .as("without a page's token there is nobody to send anything")
                        .isIn(401, 403);
            }
        }
    }

    @Test
    void programIsToldOfAnErrorInItsOwnTerms() throws Exception {
        var answer = get(REPORT + "9.json", "Accept", "application/json");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("incident").asString())
                .isNotBlank();
    }

    @Test
    void addressWithoutItsSlashLeadsThere() throws Exception {
        for (var path : new String[] {"/reports", "/en", "/en/reports", "/reports/linjiang-audit-bureau", REPORT}) {
            var answer = get(path);

            assertThat(answer.statusCode()).as(path).isIn(301, 302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path + "/");
        }
    }

    @Test
    void downloadedJsonIsTheReport() throws Exception {
        var answer = get(REPORT + ".json");

        assertThat(JsonReport.read(answer.body().getBytes(StandardCharsets.UTF_8))
                        .figures())
                .isEqualTo(PublishedFigures.LINJIANG_AUDIT_2023.figures());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("application/json;charset=UTF-8"));
    }

    @Test
    void filesAreNamedInAWayThatBreaksNoHeader() throws Exception {
        var pages = Jsoup.parse(get("/reports/?agency=img&year=2024").body());
        var path = pages.select("table.list tbody th a").attr("href");
        var links = Jsoup.parse(get(path).body()).select(".downloads a");

        assertThat(links).hasSizeGreaterThanOrEqualTo(3);
        for (var link : links) {
            var answer = get(link.attr("href"));
            var disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(disposition).contains("filename*=UTF-8''").doesNotContain("<", "/", "\\", "\n");
        }
    }

    @Test
    void feedIsSoundXmlWhateverTheReportsSay() throws Exception {
        for (var path : new String[] {"/reports/feed.atom", "/reports/云河市人民政府/feed.atom"}) {
            var feed = xml(get(path).body());

            assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(feed.getElementsByTagName("entry").getLength()).isGreaterThanOrEqualTo(3);
        }
        assertThat(get("/reports/feed.atom").body()).doesNotContain("<img");
    }

    @Test
    void searchEnginesAreToldOfEveryPage() throws Exception {
        var addresses = new ArrayList<String>();
        for (var list : locations("/sitemap.xml")) {
            addresses.addAll(locations(list));
        }

        assertThat(addresses).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (var address : addresses) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(get("/sitemaps/reports-99.xml").statusCode()).isEqualTo(404);
        assertThat(get("/robots.txt").body()).contains("Sitemap: http://localhost:" + port + "/sitemap.xml");
    }

    @Test
    void descriptionForMachinesIsJsonWhateverTheReportSays() throws Exception {
        var path = Jsoup.parse(get("/reports/?agency=img").body())
                .select("table.list tbody th a")
                .attr("href");
        for (var each : new String[] {path, REPORT + "/"}) {
            var page = Jsoup.parse(get(each).body());
            var about = JsonMapper.shared()
                    .readTree(page.select("script[type=application/ld+json]")
                            .getFirst()
                            .data());

            assertThat(about.get("@type").asString()).isEqualTo("Report");
            assertThat(about.get("encoding").size()).isGreaterThanOrEqualTo(3);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(about.get("url").asString());
        }
    }

    @Test
    void filterAndPagesOfTheListArePlainAddresses() throws Exception {
        assertThat(rows("/reports/?agency=云河&year=2023")).isEqualTo(1);
        assertThat(rows("/reports/?agency=云河")).isEqualTo(3);
        assertThat(rows("/reports/?agency=%25")).isZero();
        assertThat(rows("/reports/?year=1999")).isZero();
        assertThat(rows("/reports/?agency=云河&page=7")).isEqualTo(3);
    }

    private int rows(String path) throws Exception {
        return Jsoup.parse(get(path).body()).select("table.list tbody tr").size();
    }

    @Test
    void noLinkLeadsNowhere() throws Exception {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("/", "/en/"));
        while (!open.isEmpty()) {
            var path = open.remove();
            if (!seen.add(path)) {
                continue;
            }
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                    && answer.headers().firstValue("Content-Disposition").isEmpty()) {
                var page = Jsoup.parse(answer.body(), "http://localhost:" + port + path);
                for (var link : page.select("a[href^=#]")) {
                    assertThat(page.getElementById(link.attr("href").substring(1)))
                            .as(path + link)
                            .isNotNull();
                }
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
                page.select("[href], [src]").stream()
                        .map(link -> link.attr(link.hasAttr("href") ? "abs:href" : "abs:src")
                                .replaceFirst("#.*", ""))
                        .filter(link -> link.startsWith("http://localhost:" + port + "/"))
                        .forEach(link -> open.add(link.substring(("http://localhost:" + port).length())));
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private List<String> locations(String list) throws Exception {
        var found = xml(get(list).body()).getElementsByTagName("loc");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> URI.create(found.item(i).getTextContent()).getRawPath())
                .toList();
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(URI.create("http://localhost:" + port + path.replace("\\", "%5c"))
                .toASCIIString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
