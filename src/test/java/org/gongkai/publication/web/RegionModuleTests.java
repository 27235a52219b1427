package org.gongkai.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A government's portal gathers what stands below it, and nothing of its neighbours. */
@SiteTest
class RegionModuleTests {

    private static final String WORDS = "同名工程审计";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void homeAndSearchOfAGovernmentGatherItsOwnRegion() throws Exception {
        var city = ACity.in(context, "quyu", "区域市", 1, 1);
        var bureau = city.departments().getFirst();
        var county = city.counties().getFirst();
        var neighbour = ACity.in(context, "linqu", "邻区市", 1, 0);
        var ofBureau = path(city, bureau);
        var ofCounty = path(city, county);
        var ofNeighbour = path(neighbour, neighbour.departments().getFirst());

        for (var page : new String[] {"/", "/search/?q=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8)}) {
            assertThat(links(page(city.government(), page)))
                    .contains(ofBureau, ofCounty)
                    .doesNotContain(ofNeighbour);
            assertThat(links(page(county, page))).contains(ofCounty).doesNotContain(ofBureau, ofNeighbour);
            assertThat(links(page(bureau, page))).contains(ofBureau).doesNotContain(ofCounty, ofNeighbour);
        }
        var agencies = links(page(city.government(), "/"), ".agencies a");
        assertThat(agencies)
                .contains("/agencies/" + bureau.slug() + "/", "/agencies/" + county.slug() + "/")
                .doesNotContain(
                        "/agencies/" + neighbour.departments().getFirst().slug() + "/");
    }

    private String path(ACity city, Agency agency) {
        var items = AnItem.of(context, city, agency);
        var item = items.published(items.content(agency.name() + WORDS));
        return "/items/" + item.id().value() + "/";
    }

    private static List<String> links(Document page) {
        return links(page, "main a");
    }

    private static List<String> links(Document page, String which) {
        return page.select(which).eachAttr("href");
    }

    private Document page(Agency agency, String path) throws Exception {
        var address = "http://localhost:" + port + "/agencies/" + agency.slug() + path;
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
