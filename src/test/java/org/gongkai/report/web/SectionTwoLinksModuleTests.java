package org.gongkai.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.model.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Figures of section two lead to the list of what they count, and to no list that contradicts them. */
@SiteTest
class SectionTwoLinksModuleTests {

    private static final int YEAR = 2023;
    private static final String ISSUED = "proactive/normativeDocuments/issued";
    private static final String IN_FORCE = "proactive/normativeDocuments/inForce";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void leadsToNoListThatIsLongerThanTheFigure() throws Exception {
        var city = ACity.in(context, "lianjie", "链接市", 1, 0);
        var agency = city.departments().getFirst();
        publish(AnItem.of(context, city, agency), agency, 1);
        publish(AnItem.of(context, city, agency), agency, 2);
        var steps = new DeskSteps(context, city, agency);
        var report = steps.typed(
                steps.drafted(YEAR),
                List.of(new DraftChange(new Place(ISSUED), "1"), new DraftChange(new Place(IN_FORCE), "3")));
        steps.published(steps.accepted(steps.filed(steps.signed(steps.submitted(steps.explained(report))))));

        var page = page("/reports/" + agency.slug() + "/" + YEAR + "/");

        assertThat(links(page, ISSUED)).as("two are listed, one was reported").isEmpty();
        assertThat(links(page, IN_FORCE))
                .as("two of three are public")
                .containsExactly("/agencies/" + agency.slug() + "/documents/normative/2023/in-force/");
        assertThat(page(links(page, IN_FORCE).getFirst()).select(".items .title a"))
                .hasSize(2);
    }

    private void publish(AnItem items, Agency agency, int serial) {
        items.published(
                ItemContent.blank(items.column(StatutoryMatter.OTHER), ItemKind.NORMATIVE_DOCUMENT, agency.name())
                        .titled("链接市第" + serial + "号办法")
                        .summarised("链接市办法")
                        .numbered("链规〔2023〕" + serial + "号")
                        .with(Dates.written(LocalDate.of(YEAR, 5, serial)))
                        .withBody("<p>办法正文。</p>"));
    }

    private static List<String> links(Document page, String place) {
        return new ArrayList<>(page.getElementById(place).select("a").eachAttr("href"));
    }

    private Document page(String path) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
