package org.gongkai.publication.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.act.DateValidity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Figures of section two lead to public lists of just what they count, as far as it is public. */
@SiteTest
class YearDocumentsModuleTests {

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    private Agency bureau;
    private AnItem items;

    @BeforeEach
    void bureauIssues() {
        var city = ACity.in(context, "nianwen", "年文市", 1, 0);
        bureau = city.departments().getFirst();
        items = AnItem.of(context, city, bureau);
    }

    @Test
    void listsHoldThePublicDocumentsThatAFigureCounts() throws Exception {
        var old = items.published(document("年文旧办法", "2021-05-10", 1));
        items.published(document("年文新办法", "2022-02-01", 2)
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id()))));
        items.throughTheChain(items.screened(items.submitted(document("年文不公开的办法", "2022-03-01", 3)
                .with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));

        assertThat(titles("2021/issued/")).containsExactly("年文旧办法");
        assertThat(titles("2022/issued/")).containsExactly("年文新办法");
        assertThat(titles("2022/repealed/")).containsExactly("年文旧办法");
        assertThat(titles("2022/in-force/")).containsExactly("年文新办法");
        assertThat(context.getBean(YearDocuments.class).lists(bureau.id(), 2022))
                .containsOnlyKeys(
                        "proactive/normativeDocuments/issued",
                        "proactive/normativeDocuments/repealed",
                        "proactive/normativeDocuments/inForce")
                .containsEntry(
                        "proactive/normativeDocuments/repealed",
                        new YearDocuments.Listed("/documents/normative/2022/repealed/", 1));
        for (var nothing : List.of("2020/issued/", "2021/repealed/", "2021/expired/", "1/issued/")) {
            assertThat(get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }

        context.getBean(DateValidity.class)
                .of(
                        items.actor(Post.DISCLOSURE_OFFICE),
                        new DocumentKey.OfItem(old.id()),
                        Validity.REPEALED,
                        LocalDate.of(2021, 12, 1),
                        "废止决定自2021年12月1日起施行");
        assertThat(titles("2021/repealed/"))
                .as("at once, though it is repealed today as it was")
                .containsExactly("年文旧办法");
    }

    private ItemContent document(String title, String writtenOn, int serial) {
        var day = LocalDate.parse(writtenOn);
        return ItemContent.blank(items.column(StatutoryMatter.OTHER), ItemKind.NORMATIVE_DOCUMENT, bureau.name())
                .titled(title)
                .summarised(title)
                .numbered("年文规〔" + day.getYear() + "〕" + serial + "号")
                .with(Dates.written(day))
                .withBody("<p>" + title + "</p>");
    }

    private List<String> titles(String list) throws Exception {
        var answer = get(list);
        assertThat(answer.statusCode()).as(list).isEqualTo(200);
        return Jsoup.parse(answer.body()).select(".items .title a").eachText();
    }

    private HttpResponse<String> get(String list) throws Exception {
        var address = "http://localhost:" + port + "/agencies/" + bureau.slug() + "/documents/normative/" + list;
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
