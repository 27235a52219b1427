package org.gongkai.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Published items in bulk, laid into the tables as copies of one that went the whole way. */
record MadeItems(JdbcClient owner) {

    private static final String ITEMS = """
            insert into publication.item (agency_id, newest, index_number, public_version, public_state, first_published_at, published_at,
                public_changed_at, validity, column_id, kind, title, summary, document_number, written_on, language)
            select agency_id, 1, split_part(index_number, '/', 1) || '/' || 1900 + i / 100000 || '-' || lpad((i % 100000)::text, 5, '0'), 1, 'PUBLISHED', at, at, at, validity, column_id, kind,
                title || i, summary, document_number, written_on, language
            from publication.item, generate_series(:first, :last) i,
                lateral (select timestamptz '2020-01-01 09:00+08' + i * interval '1 minute' as at) t
            where id = :model
            """;

    private static final String VERSIONS = """
            insert into publication.version (item_id, number, agency_id, state, revision, content, sha256, column_id, kind, title, attribute,
                document_number, written_on, counted_from, section_id, drafter_id, drafter, started_at, changed_at, published_at)
            select item.id, 1, v.agency_id, 'PUBLISHED', 1, v.content, v.sha256, v.column_id, v.kind, item.title, v.attribute,
                v.document_number, v.written_on, v.counted_from, v.section_id, v.drafter_id, v.drafter, item.published_at, item.published_at,
                item.published_at
            from publication.item, publication.version v
            where v.item_id = :model and item.index_number like '%/19__-%'
                and not exists (select from publication.version there where there.item_id = item.id)
            """;

    /** What lists and the search read, without the versions behind it. */
    void linesUpTo(int count, long model) {
        var there = owner.sql("select count(*) from publication.item where index_number like '%/19__-%'")
                .query(Integer.class)
                .single();
        owner.sql(ITEMS)
                .param("first", there + 1)
                .param("last", count)
                .param("model", model)
                .update();
        owner.sql("analyze publication.item").update();
    }

    /** @return the first and the last of their numbers */
    String upTo(int count, long model) {
        linesUpTo(count, model);
        owner.sql(VERSIONS).param("model", model).update();
        owner.sql("analyze publication.version").update();
        return owner.sql("""
                select min(id) || ' ' || max(id) from publication.item where index_number like '%/19__-%'
                """).query(String.class).single();
    }
}
