package org.gongkai.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.SiteTest;
import org.gongkai.portal.Sites;
import org.gongkai.publication.PublicItems;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.PublishedItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long lists are counted before anybody asks for them. */
@SiteTest
class CountAheadModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    private Agency longOne;
    private Agency shortOne;

    @BeforeEach
    void build() {
        var city = ACity.in(context, "yushu", "预数市", 2, 0);
        longOne = city.departments().getFirst();
        shortOne = city.departments().getLast();
        remove();
    }

    /** They have no pages of their own, which other tests would miss. */
    @AfterEach
    void remove() {
        for (var agency : new Agency[] {longOne, shortOne}) {
            database.sql("delete from publication.item where agency_id = ?")
                    .param(agency.id().value())
                    .update();
            database.sql("delete from publication.list_page where list like ?")
                    .param(agency.id().value() + ":%")
                    .update();
        }
    }

    @Test
    void longListsAreCountedAfterTheStartAndAfterEachPublication() {
        publish(longOne, 1, 1100);
        publish(shortOne, 1, 100);
        var ahead = new CountAhead(
                context.getBean(PublicItems.class),
                context.getBean(Agencies.class),
                context.getBean(Sites.class),
                context.getBean(ContentLists.class),
                context.getBean(PublishedItems.class),
                context.getBean(PublicPages.class));

        ahead.look();
        assertThat(lastPage(longOne, "/content/")).isEqualTo(55);
        assertThat(lastPage(longOne, "/content/2024/")).isEqualTo(55);
        assertThat(lastPage(longOne, "/documents/")).isEqualTo(55);
        assertThat(lastPage(longOne, "validity:/documents/rules/in-force/2024/"))
                .isEqualTo(55);
        assertThat(lastPage(shortOne, "/content/")).isZero();

        publish(longOne, 1101, 1200);
        ahead.look();
        assertThat(lastPage(longOne, "/content/")).as("nothing was told").isEqualTo(55);
        ahead.changed(longOne.id());
        ahead.look();
        assertThat(lastPage(longOne, "/content/")).isEqualTo(60);
    }

    private int lastPage(Agency agency, String list) {
        return database.sql("select coalesce(max(page), 0) from publication.list_page where list = ?")
                .param(agency.id().value() + ":" + list)
                .query(Integer.class)
                .single();
    }

    private void publish(Agency agency, int first, int last) {
        database.sql("""
                insert into publication.item (agency_id, newest, index_number, public_version, public_state, first_published_at,
                    published_at, public_changed_at, validity, column_id, kind, title, written_on, language)
                select :agency, 1, lpad(:agency::text, 9, '0') || '/2024-' || lpad(n::text, 5, '0'), 1, 'PUBLISHED', at, at, at, 'IN_FORCE', 1, 'RULE', n::text,
                    date '2024-01-01', 'zh-CN'
                from generate_series(:first, :last) as n, lateral (select timestamptz '2024-02-01T00:00:00Z' + n * interval '1 minute' as at)
                """)
                .param("agency", agency.id().value())
                .param("first", first)
                .param("last", last)
                .update();
    }
}
