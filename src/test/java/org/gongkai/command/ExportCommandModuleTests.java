package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.portal.OldAddresses;
import org.gongkai.portal.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running site written as files. */
@SiteTest
class ExportCommandModuleTests {

    private static final String REPORT = "reports/linjiang-audit-bureau/2023/index.html";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Test
    void everyPageIsThereAsTheSiteShowsIt() throws Exception {
        var run = export("all");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        for (var file : List.of("index.html", "en/index.html", "reports/index.html", REPORT)) {
            assertThat(folder.resolve(file)).content().isEqualTo(get("/" + file.replace("index.html", "")));
        }
        assertThat(folder.resolve("sitemap.xml")).exists();
        assertThat(folder.resolve("robots.txt")).exists();
        assertThat(folder.resolve("reports/feed.atom")).exists();
        assertThat(folder.resolve("404.html")).content().contains("<h1>").doesNotContain("<code>");
        assertThat(folder.resolve(".gongkai/nginx.conf"))
                .content()
                .contains("root " + folder, "Content-Security-Policy", "http://localhost:" + port);
        assertThat(folder.resolve("desk")).doesNotExist();
        assertThat(folder.resolve("login")).doesNotExist();
    }

    @Test
    void everyLinkWithinTheFilesLeadsToOne() throws Exception {
        export("all");
        var links = 0;
        for (var page : pages()) {
            var at = "http://localhost:" + port + "/"
                    + folder.relativize(page).toString().replace("index.html", "");
            for (var link : Jsoup.parse(Files.readString(page), at).select("[href], [src]")) {
                var target = link.attr(link.hasAttr("href") ? "abs:href" : "abs:src");
                if (target.startsWith("http://localhost:" + port) && !isForTheSite(target)) {
                    assertThat(file(target)).as(page + " " + target).isRegularFile();
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(300);
    }

    @Test
    void whatHasNotChangedIsNotTouchedAndWhatHasGoneIsTakenAway() throws Exception {
        export("all");
        var page = folder.resolve("en/index.html");
        var before = Files.getLastModifiedTime(page);
        var gone = Files.createDirectories(folder.resolve("items/999999999")).resolve("index.html");
        Files.writeString(gone, "withdrawn");
        Files.writeString(
                folder.resolve(".gongkai/manifest"),
                Files.readString(folder.resolve(".gongkai/manifest"))
                        + "items/999999999/index.html\t/items/999999999/\tabc\t\n");
        Files.writeString(folder.resolve("yours.txt"), "not written by the export");
        Files.delete(folder.resolve("reports/index.html"));

        assertThat(export("all").exit()).isZero();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
        assertThat(gone.getParent()).doesNotExist();
        assertThat(folder.resolve("yours.txt")).exists();
        assertThat(folder.resolve("reports/index.html")).exists();
        try (var drafts = Files.list(folder.resolve(".gongkai/drafts"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void oneAgencysSiteStandsAloneAndLeadsToTheOthers() throws Exception {
        var run = export("linjiang-audit-bureau");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(folder.resolve("index.html")).exists();
        assertThat(folder.resolve(REPORT)).exists();
        assertThat(folder.resolve("sitemap.xml")).content().contains("/reports/linjiang-audit-bureau/2023/");
        for (var page : pages()) {
            for (var link : Jsoup.parse(Files.readString(page)).select("a[href^=/]")) {
                assertThat(file("http://localhost:" + port + link.attr("href")))
                        .as(page + " " + link)
                        .isRegularFile();
            }
        }
    }

    @Test
    void oldAddressesLeadOn(@Autowired OldAddresses old) throws IOException {
        old.lead("/old/2023年报.html", "/reports/");
        old.lead("/old/nowhere.html", "/reports/nobody/");

        assertThat(export("all").exit()).isZero();
        assertThat(folder.resolve("old/2023年报.html/index.html")).content().contains("0; url=/reports/");
        assertThat(folder.resolve("old/nowhere.html")).doesNotExist();
        assertThat(folder.resolve(".gongkai/nginx.conf"))
                .content()
                .contains("location = \"/old/2023年报.html\" { return 301 \"/reports/\"; }");
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingIsChanged() throws IOException {
        assertThat(export("nobody")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(Exit.FAILED);
            assertThat(run.err()).contains("没有名为“nobody”的机关");
        });
        assertThat(Run.of("export", "all", folder, "--from", "http://127.0.0.1:1")
                        .exit())
                .isEqualTo(Exit.FAILED);
        assertThat(Run.of("export", "all", folder, "--from", "here").exit()).isEqualTo(Exit.USAGE);
        var taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "mine");
        assertThat(Run.of("export", "all", taken, "--from", address()).err()).contains("有别的文件");
        assertThat(taken.resolve("thesis.txt")).content().isEqualTo("mine");
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("index.html")).toList();
        }
    }

    private Path file(String address) {
        var path = URLDecoder.decode(URI.create(address).getRawPath(), StandardCharsets.UTF_8)
                .substring(1);
        return folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    private static boolean isForTheSite(String target) {
        var query = URI.create(target).getRawQuery();
        return (query != null && !query.startsWith("v=")) || target.contains("/display/") || target.contains("/desk/");
    }

    private Run export(String site) {
        return Run.of("export", site, folder, "--from", address());
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
