package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses of a former site lead on for ever. */
@SiteTest
class OldAddressesModuleTests {

    @LocalServerPort
    int port;

    @Autowired
    private OldAddresses old;

    @Test
    void oldAddressLeadsOnBeforeItIsLost() throws Exception {
        assertThat(get("/gk/art_7.html").statusCode()).isEqualTo(404);

        assertThat(old.lead("/gk/art_7.html", "/reports/")).isTrue();

        assertThat(get("/gk/art_7.html").statusCode()).isEqualTo(301);
        assertThat(location("/gk/art_7.html")).isEqualTo("/reports/");
    }

    @Test
    void whatLedToAnOldAddressLeadsToTheNewOneAtOnce() throws Exception {
        old.lead("/a/1", "/a/2");
        old.lead("/a/2", "/a/3");

        assertThat(location("/a/1")).isEqualTo("/a/3");
        assertThat(location("/a/2")).isEqualTo("/a/3");
    }

    @Test
    void addressThatComesBackIsNoOldOneAnyMore() throws Exception {
        old.lead("/b/1", "/b/2");
        old.lead("/b/2", "/b/1");

        assertThat(location("/b/2")).isEqualTo("/b/1");
        assertThat(get("/b/1").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfTheFormerSiteAreToldApartByTheirQuery() throws Exception {
        old.lead("/show.asp?id=1", "/reports/");
        old.lead("/show.asp?id=2", "/reports/云河市人民政府/");

        assertThat(location("/show.asp?id=1")).isEqualTo("/reports/");
        assertThat(location("/show.asp?id=2"))
                .isEqualTo("/reports/%E4%BA%91%E6%B2%B3%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C/");
        assertThat(get("/show.asp?id=3").statusCode()).isEqualTo(404);
    }

    @Test
    void pageThatIsThereStays() throws Exception {
        old.lead("/reports/", "/elsewhere/");

        assertThat(get("/reports/").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingLeadsToAnotherSite() {
        assertThat(old.lead("/c", "//evil.example/")).isFalse();
        assertThat(old.lead("/c", "https://evil.example/")).isFalse();
        assertThat(old.lead("/c", "/\\evil.example/")).isFalse();
        assertThat(old.lead("/c", "/c")).isFalse();
    }

    private String location(String path) throws Exception {
        return get(path).headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
