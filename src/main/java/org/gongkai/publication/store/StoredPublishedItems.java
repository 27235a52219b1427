package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.PublishedVersion;
import org.gongkai.publication.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads what is public, and never anything else. */
@Component
class StoredPublishedItems implements PublishedItems {

    /** Readable versions: public now, or replaced and not closed, of an item that has not been withdrawn. */
    private static final String READABLE = """
             and public_state in ('PUBLISHED', 'ARCHIVED') and version.state in ('PUBLISHED', 'ARCHIVED', 'AMENDED')
             and version.published_at is not null and attribute = 'PROACTIVE'
            """;

    private static final String ITEM = """
            select item.*, item.published_at as public_since, version.content, version.sha256, version.state as version_state
            from publication.item join publication.version on version.item_id = item.id
            """;

    private final JdbcClient database;

    StoredPublishedItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PublishedItem> find(ItemId id) {
        return database.sql(ITEM + "where item.id = ? and number = public_version and public_state is not null")
                .param(id.value())
                .query(StoredPublishedItems::item)
                .optional();
    }

    @Override
    public Optional<PublishedItem> version(ItemId id, int number) {
        return database.sql(ITEM + "where item.id = ? and number = ? and closed is null" + READABLE)
                .params(id.value(), number)
                .query(StoredPublishedItems::item)
                .optional();
    }

    @Override
    public List<PublishedVersion> versions(ItemId id) {
        return database.sql("""
                select number, version.published_at, cause, closed
                from publication.version join publication.item on item.id = version.item_id
                where item.id = ?
                """ + READABLE + " order by number desc")
                .param(id.value())
                .query((row, number) -> new PublishedVersion(
                        row.getInt("number"),
                        Row.instant(row, "published_at").orElseThrow(),
                        Row.text(row, "cause"),
                        Row.text(row, "closed")))
                .list();
    }

    @Override
    public List<PublishedLine> list(ListQuery query) {
        return Lists.of(database, query);
    }

    @Override
    public long count(ListQuery query) {
        return Lists.count(database, query);
    }

    @Override
    public List<Integer> years(ListQuery query) {
        return Lists.years(database, query);
    }

    @Override
    public List<Related> related(ItemId id) {
        return database.sql("""
                select type, false as is_target, item.* from publication.relation join publication.item on item.id = target_id
                where relation.item_id = :id and public_state in ('PUBLISHED', 'ARCHIVED')
                union all
                select type, true, item.* from publication.relation join publication.item on item.id = relation.item_id
                where relation.target_id = :id and public_state in ('PUBLISHED', 'ARCHIVED')
                order by published_at desc, id desc
                """)
                .param("id", id.value())
                .query((row, number) -> new Related(
                        Relation.Type.valueOf(row.getString("type")),
                        row.getBoolean("is_target"),
                        Lists.line(row, number)))
                .list();
    }

    @Override
    public Optional<PublishedLine> newest(AgencyId agency) {
        return list(ListQuery.of(agency).atMost(1)).stream().findFirst();
    }

    private static PublishedItem item(ResultSet row, int number) throws SQLException {
        return new PublishedItem(
                new ItemId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                StoredJson.read(row.getString("content"), ItemContent.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Row.publicSide(row).orElseThrow(),
                Row.instant(row, "public_changed_at").orElseThrow());
    }
}
