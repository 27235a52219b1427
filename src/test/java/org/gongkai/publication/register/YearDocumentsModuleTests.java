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
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.SubmitItem;
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

    private static int next;
    private Agency bureau;
    private AnItem items;

    /** An agency of its own for each test: what is in a register stays there. */
    @BeforeEach
    void bureauIssues() {
        var city = ACity.in(context, "nianwen", "年文市", 2, 0);
        bureau = city.departments().get(next++ % 2);
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

    /** One source for both: what was decided counts, whether or not everybody may read the decision. */
    @Test
    void pagesSayWhatTheListsSayWhenNobodyMayReadWhatRepealed() throws Exception {
        var secretly = items.published(document("年文被不公开废止的办法", "2014-05-10", 4));
        kept(repealing(document("年文不公开的废止决定", "2015-02-01", 5), secretly));
        var openly = items.published(document("年文被撤回的决定废止的办法", "2014-06-10", 6));
        var decision = items.published(repealing(document("年文撤回的废止决定", "2015-03-01", 7), openly));
        items.withdrawn(decision, Post.DISCLOSURE_OFFICE);
        var late = kept(document("年文废止以后才公开的办法", "2014-07-10", 8));
        items.published(repealing(document("年文公开的废止决定", "2015-04-01", 9), late));
        madePublic(late, "年文废止以后才公开的办法");

        assertThat(titles("2015/repealed/")).containsExactly("年文废止以后才公开的办法", "年文被撤回的决定废止的办法", "年文被不公开废止的办法");
        for (var document : List.of(secretly, openly, late)) {
            assertThat(page(document)).contains("已废止").doesNotContain("不公开的废止决定", "撤回的废止决定");
        }
    }

    private Item kept(ItemContent content) {
        return items.throughTheChain(items.screened(items.submitted(
                content.with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));
    }

    private void madePublic(Item kept, String title) {
        var clerk = items.actor(Post.SECTION_CLERK);
        var begun = AnItem.moved(context.getBean(AmendItem.class).of(clerk, kept.id(), "改为公开"));
        context.getBean(SaveItem.class).of(clerk, begun.id(), begun.revision(), document(title, "2014-07-10", 8));
        items.throughTheChain(
                items.screened(AnItem.moved(context.getBean(SubmitItem.class).of(clerk, begun.id()))));
    }

    private static ItemContent repealing(ItemContent content, Item repealed) {
        return content.withRelations(List.of(new Relation(Relation.Type.REPEALS, repealed.id())));
    }

    private String page(Item item) throws Exception {
        return Jsoup.parse(at("/items/" + item.id().value() + "/").body())
                .select("main")
                .text();
    }

    private ItemContent document(String title, String writtenOn, int serial) {
        var day = LocalDate.parse(writtenOn);
        return ItemContent.blank(items.column(StatutoryMatter.OTHER), ItemKind.NORMATIVE_DOCUMENT, bureau.name())
                .titled(title)
                .summarised(title)
                .numbered("年文" + bureau.id().value() + "规〔" + day.getYear() + "〕" + serial + "号")
                .with(Dates.written(day))
                .withBody("<p>" + title + "</p>");
    }

    private List<String> titles(String list) throws Exception {
        var answer = get(list);
        assertThat(answer.statusCode()).as(list).isEqualTo(200);
        return Jsoup.parse(answer.body()).select(".items .title a").eachText();
    }

    private HttpResponse<String> get(String list) throws Exception {
        return at("/agencies/" + bureau.slug() + "/documents/normative/" + list);
    }

    private HttpResponse<String> at(String path) throws Exception {
        var address = "http://localhost:" + port + path;
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
