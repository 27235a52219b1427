package org.gongkai.publication.timeliness.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.timeliness.Timeliness;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard of an agency with very many items. */
@SiteTest
class DueInAHundredThousandModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Timeliness timeliness;

    @Autowired
    JdbcClient database;

    /** Of an agency's 100,000 items only those on their way are read, along their index. */
    @Test
    void dashboardReadsWhatIsUnderWayHoweverMuchIsPublic() {
        var city = ACity.in(context, "shiwan", "十万市", 1, 0);
        var plenty = city.departments().getFirst();
        var column = AnItem.of(context, city, plenty).column(StatutoryMatter.OTHER);
        database.sql("""
                with made as (
                    insert into publication.item (agency_id, newest) select ?, 1 from generate_series(1, 100000) returning id)
                insert into publication.version (item_id, number, agency_id, state, revision, content, sha256, column_id, kind, title,
                        attribute, written_on, counted_from, drafter, started_at, changed_at)
                select id, 1, ?, case when id % 100 = 0 then 'DRAFT' else 'DISCARDED' end, 1, '{}', decode(repeat('ab', 32), 'hex'), ?,
                       'NEWS', '第' || id || '条', 'PROACTIVE', date '2026-03-02', date '2026-03-02', '张起草', now(), now()
                from made
                """)
                .params(plenty.id().value(), plenty.id().value(), column.value())
                .update();

        assertThat(timeliness.items(plenty.id())).hasSizeBetween(990, 1010);
        var plan = String.join(
                "\n",
                database.sql("explain " + StoredTimeliness.OPEN + "and v.agency_id = any(?)")
                        .param(new Long[] {plenty.id().value()})
                        .query(String.class)
                        .list());
        assertThat(plan).contains("version_under_way").doesNotContain("Seq Scan on version");
    }
}
