package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.PublicPages.ListPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists in pages that stay what they are. */
@SiteTest
class PublicPagesOfListsModuleTests {

    private static final String LIST = "pages-of-lists";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PublicPages pages;

    private Agency bureau;
    private ListQuery query;

    @BeforeEach
    void emptyList() {
        bureau = ACity.in(context, "yema", "页码市", 1, 0).departments().getFirst();
        query = ListQuery.of(bureau.id());
        nothingIsLeft();
    }

    /** They have no pages of their own, which other tests would miss. */
    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from publication.item where agency_id = ?")
                .param(bureau.id().value())
                .update();
        database.sql("delete from publication.list_page where list = ? or list like ?")
                .params(LIST, bureau.id().value() + ":%")
                .update();
    }

    @Test
    void fullPageKeepsItsNumberAndItsLinesWhateverIsPublishedLater() {
        publish(1, 45);
        var front = pages.front(LIST, query);
        assertThat(titles(front.lines())).isEqualTo(down(45, 21));
        assertThat(front.older()).hasValue(1);
        assertThat(titles(page(1).lines())).isEqualTo(down(20, 1));
        assertThat(titles(page(2).lines())).isEqualTo(down(40, 21));
        assertThat(pages.page(LIST, query, 3)).as("is still being filled").isEmpty();

        publish(46, 90);
        assertThat(titles(pages.front(LIST, query).lines())).isEqualTo(down(90, 61));
        assertThat(titles(page(1).lines())).isEqualTo(down(20, 1));
        assertThat(titles(page(2).lines())).isEqualTo(down(40, 21));
        assertThat(page(3).newer()).hasValue(4);
        assertThat(page(4).newer()).as("the front").isEmpty();
    }

    @Test
    void whatIsWithdrawnLeavesAGapAndMovesNothing() {
        publish(1, 70);
        pages.front(LIST, query);
        database.sql("""
                update publication.item set public_state = 'WITHDRAWN', withdrawal_reason = '有误'
                where agency_id = ? and title in ('3', '4')
                """).param(bureau.id().value()).update();

        assertThat(page(1).lines()).hasSize(18);
        assertThat(titles(page(2).lines())).isEqualTo(down(40, 21));
    }

    @Test
    void everyLineStandsOnOnePageHoweverShortTheListIs() {
        for (var count : List.of(0, 1, 20, 21, 40, 41, 60, 61)) {
            nothingIsLeft();
            publish(1, count);
            assertThat(titles(walked(query))).as(count + " lines").isEqualTo(down(count, 1));
        }
    }

    @Test
    void listIntoWhichThingsComeInTheMiddleIsCountedAnewFromThere() {
        publish(1, 300);
        var repealed = query.that(Validity.REPEALED);
        repeal("cast(title as integer) % 3 = 0");
        assertThat(walked(repealed)).hasSize(100);
        var first = page(repealed, 1);

        repeal("cast(title as integer) between 100 and 250");
        pages.recount(LIST, at(100));

        assertThat(walked(repealed)).hasSize(201).doesNotHaveDuplicates();
        assertThat(page(repealed, 1)).isEqualTo(first);
        for (var number = 1; number < pages.front(LIST, repealed).last(); number++) {
            assertThat(page(repealed, number).lines()).as(number + "").hasSize(20);
        }
    }

    @Test
    void addressesFromBeforeLeadToThePageThatHoldsTheirLines() throws Exception {
        publish(1, 130);
        var list = "/agencies/" + bureau.slug() + "/content/";

        var older = Jsoup.parse(get(list).body()).select(".pager a[rel=next]").attr("href");
        assertThat(older).isEqualTo(list + "all/5/");
        assertThat(Jsoup.parse(get(older).body()).select(".items .title a").eachText())
                .isEqualTo(down(100, 81));
        assertThat(leadsTo(list + "page/2/")).isEqualTo(list);
        assertThat(leadsTo(list + "page/3/")).isEqualTo(older);
        assertThat(leadsTo("/en" + list + "page/7/")).isEqualTo("/en" + list + "all/1/");
        assertThat(get(list + "page/8/").statusCode()).isEqualTo(404);
        assertThat(get(list + "all/7/").statusCode()).isEqualTo(404);
    }

    private String leadsTo(String path) throws Exception {
        return URI.create(get(path).headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** From the front to the oldest page, as a reader walks. */
    private List<PublishedLine> walked(ListQuery some) {
        var front = pages.front(LIST, some);
        var lines = new ArrayList<>(front.lines());
        for (var next = front.older(); next.isPresent(); ) {
            var page = pages.page(LIST, some, next.getAsInt()).orElseThrow();
            lines.addAll(page.lines());
            next = page.older();
        }
        return lines;
    }

    private ListPage page(int number) {
        return page(query, number);
    }

    private ListPage page(ListQuery some, int number) {
        return pages.page(LIST, some, number).orElseThrow();
    }

    private static Instant at(int number) {
        return Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(number));
    }

    private static List<String> titles(List<PublishedLine> lines) {
        return lines.stream().map(PublishedLine::title).toList();
    }

    private static List<String> down(int first, int last) {
        return IntStream.rangeClosed(last, first)
                .mapToObj(number -> Integer.toString(first + last - number))
                .toList();
    }

    private void repeal(String which) {
        database.sql("update publication.item set validity = 'REPEALED' where agency_id = ? and " + which)
                .param(bureau.id().value())
                .update();
    }

    /** Lines whose titles are their numbers, a minute apart. */
    private void publish(int first, int last) {
        database.sql("""
                insert into publication.item (agency_id, newest, index_number, public_version, public_state, first_published_at,
                    published_at, public_changed_at, validity, column_id, kind, title, written_on, language)
                select :agency, 1, lpad(:agency::text, 9, '0') || '/2024-' || lpad(n::text, 5, '0'), 1, 'PUBLISHED', at, at, at, 'IN_FORCE', 1, 'NEWS', n::text,
                    date '2024-01-01', 'zh-CN'
                from generate_series(:first, :last) as n, lateral (select timestamptz '2024-01-01T00:00:00Z' + n * interval '1 minute' as at)
                """)
                .param("agency", bureau.id().value())
                .param("first", first)
                .param("last", last)
                .update();
    }
}
