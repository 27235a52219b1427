package org.gongkai.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.access.SignedIn;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.portal.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger's pages, as the reader sees them and as the neighbour does not. */
@SiteTest
class LedgerPagesModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    private ACity city;
    private Agency own;
    private Agency neighbour;

    @BeforeEach
    void enterActs() {
        city = ACity.in(context, "lianshan", "连山市", 2, 0);
        own = city.departments().get(0);
        neighbour = city.departments().get(1);
        enter(own, 71001, "lianshan.d1.head");
        enter(neighbour, 71002, "lianshan.d2.head");
    }

    private void enter(Agency agency, long matter, String signInName) {
        var person = people.withSignInName(signInName).orElseThrow();
        var actor = people.actor(person.id(), ACity.SINCE.plusYears(9));
        var act = Act.of(agency.id(), new Matter("report", matter), "review.sign-off")
                .on(3, "ab".repeat(32))
                .because("数据已核对，同意报送")
                .insteadOf(people.withSignInName(signInName.replace("head", "leader")));
        transaction.executeWithoutResult(status -> ledger.append(actor, act));
    }

    @Test
    void historyOfAMatterIsToldInWords() throws Exception {
        var head = people.withSignInName("lianshan.d1.head").orElseThrow().name();
        var leader = people.withSignInName("lianshan.d1.leader").orElseThrow().name();

        var page = Jsoup.parse(SignedIn.as("lianshan.d1.office", context)
                .get("/desk/ledger/report/71001")
                .body());

        assertThat(page.select("ol.history li").first().text())
                .matches("\\d{4}年\\d{1,2}月\\d{1,2}日（星期.）\\d\\d:\\d\\d .*")
                .contains(head + "（主要负责人）代" + leader + " 签发（第 3 稿），理由：数据已核对，同意报送");
    }

    @Test
    void listIsFilteredVerifiedAndExported() throws Exception {
        var reader = SignedIn.as("lianshan.d1.office", context);
        var all = Jsoup.parse(reader.get("/desk/ledger/").body());

        assertThat(all.select("table.list tbody tr").size()).isGreaterThan(1);
        assertThat(Jsoup.parse(reader.get("/desk/ledger/?act=review.sign-off&from=2020-01-01")
                                .body())
                        .select("table.list tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("签发"));
        assertThat(reader.get("/desk/ledger/?actor=查无此人").body()).contains("没有符合条件的记录");
        assertThat(reader.get("/desk/ledger/?to=2001-01-01").body()).contains("没有符合条件的记录");
        assertThat(reader.get("/desk/ledger/?verify=true").body()).contains("台账完整，已核对至第");
        assertThat(reader.get("/desk/ledger/ledger.jsonl").body())
                .contains("\"matter\":71001")
                .doesNotContain("71002");
        assertThat(reader.get("/desk/ledger/ledger.csv").body())
                .contains(",71001,")
                .doesNotContain("71002");
    }

    @Test
    void olderEntriesAreOnTheNextPage() throws Exception {
        for (var i = 0; i < 60; i++) {
            enter(own, 71100 + i, "lianshan.d1.head");
        }
        var reader = SignedIn.as("lianshan.d1.office", context);
        var first = Jsoup.parse(reader.get("/desk/ledger/").body());
        var next = first.select("a[rel=next]").attr("href");
        var second = Jsoup.parse(reader.get(next).body());

        assertThat(first.select("table.list tbody tr")).hasSize(50);
        assertThat(Integer.parseInt(
                        second.select("table.list td.number").first().text()))
                .isEqualTo(Integer.parseInt(
                                first.select("table.list td.number").last().text())
                        - 1);
    }

    @Test
    void supervisingOfficeReadsWhatIsBelowIt() throws Exception {
        var reader = SignedIn.as("lianshan.gov.supervisor", context);

        for (var agency : city.all()) {
            assertThat(reader.get("/desk/ledger/?agency=" + agency.id().value()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(reader.get("/desk/ledger/ledger.jsonl").body()).contains("71001", "71002");
        assertThat(reader.get("/desk/ledger/report/71002").statusCode()).isEqualTo(200);
    }

    @Test
    void neighboursLedgerIsAnsweredLikeOneThatDoesNotExist() throws Exception {
        var reader = SignedIn.as("lianshan.d1.office", context);
        var theirs = neighbour.id().value();

        for (var path : new String[] {
            "/desk/ledger/?agency=" + theirs,
            "/desk/ledger/?verify=true&agency=" + theirs,
            "/desk/ledger/ledger.jsonl?agency=" + theirs,
            "/desk/ledger/ledger.csv?agency=" + theirs,
            "/desk/ledger/report/71002"
        }) {
            assertThat(reader.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(reader.get("/desk/ledger/?agency=987654321").statusCode()).isEqualTo(404);
        assertThat(reader.get("/desk/ledger/report/987654321").statusCode()).isEqualTo(404);
        var clerk = SignedIn.as("lianshan.d1.clerk", context);
        for (var path : new String[] {"/desk/ledger/", "/desk/ledger/report/71001", "/desk/ledger/ledger.jsonl"}) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
