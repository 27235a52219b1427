package org.gongkai.publication.timeliness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.timeliness.ColumnDays;
import org.gongkai.publication.timeliness.ColumnStanding.LastPublication;
import org.gongkai.publication.timeliness.OpenVersion;
import org.gongkai.publication.timeliness.OpenVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is due: along the index of what is under way, and one look into an index for each column. */
@Component
class StoredTimeliness implements OpenVersions, ColumnDays {

    /**
     * Of what is public already, here or on the agency's former site, only a change made since has to be published anew; what was kept back is counted from the day on which somebody
     * found that it may be published. A stricter limit of the standard catalogue goes before the column's own.
     */
    static final String OPEN = """
            select v.item_id, v.agency_id, v.title, v.state, v.column_id, c.name as column_name,
                   least(c.limit_days, (
                       select min(s.limit_days) from publication.standard_row s where s.column_id = c.id)) as limit_days,
                   coalesce(v.section_id, c.section_id) as section_id, v.drafter_id, v.drafter,
                   case when i.public_version is null and v.number > 1
                             then greatest(v.counted_from, (v.started_at at time zone 'Asia/Shanghai')::date)
                        when v.counted_from <= coalesce((i.published_at at time zone 'Asia/Shanghai')::date,
                                 (v.content -> 'former' ->> 'publishedOn')::date) then null
                        else v.counted_from
                   end as counted_from
            from publication.version v
            join publication.item i on i.id = v.item_id and i.newest = v.number
            join publication.catalogue_column c on c.id = v.column_id
            where v.state in ('DRAFT', 'IN_REVIEW', 'REFERRED', 'SIGNED', 'SCHEDULED') and v.attribute = 'PROACTIVE'
            """;

    private final JdbcClient database;

    StoredTimeliness(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OpenVersion> of(Collection<AgencyId> agencies) {
        return database.sql(OPEN + "and v.agency_id = any(?) order by v.item_id")
                .param(ids(agencies))
                .query(StoredTimeliness::version)
                .list();
    }

    @Override
    public Optional<OpenVersion> find(ItemId item) {
        return database.sql(OPEN + "and v.item_id = ?")
                .param(item.value())
                .query(StoredTimeliness::version)
                .optional();
    }

    @Override
    public List<OpenVersion> find(Collection<ItemId> items) {
        return database.sql(OPEN + "and v.item_id = any(?)")
                .param(items.stream().map(ItemId::value).toArray(Long[]::new))
                .query(StoredTimeliness::version)
                .list();
    }

    @Override
    public List<OpenVersion> all() {
        return database.sql(OPEN + "order by v.item_id")
                .query(StoredTimeliness::version)
                .list();
    }

    @Override
    public Map<AgencyId, LocalDate> newest(Collection<AgencyId> agencies) {
        var newest = new LinkedHashMap<AgencyId, LocalDate>();
        database.sql("""
                select a.id, (i.published_at at time zone 'Asia/Shanghai')::date as day
                from unnest(?::bigint[]) as a(id) cross join lateral (
                    select published_at from publication.item
                    where agency_id = a.id and public_state = 'PUBLISHED' order by published_at desc, id desc limit 1) i
                """)
                .param(ids(agencies))
                .query((row, number) ->
                        newest.put(new AgencyId(row.getLong("id")), row.getObject("day", LocalDate.class)))
                .list();
        return newest;
    }

    @Override
    public List<LastPublication> columns(Collection<AgencyId> agencies) {
        return database.sql("""
                select c.*, (latest.published_at at time zone 'Asia/Shanghai')::date as last
                from publication.catalogue_column c left join lateral (
                    select published_at from publication.item
                    where column_id = c.id and public_state = 'PUBLISHED' order by published_at desc, id desc limit 1) latest on true
                where c.agency_id = any(?) and not c.closed
                  and not exists (select from publication.catalogue_column below where below.parent_id = c.id and not below.closed)
                order by c.agency_id, c.matter, c.position, c.id
                """)
                .param(ids(agencies))
                .query(StoredTimeliness::column)
                .list();
    }

    private static OpenVersion version(ResultSet row, int number) throws SQLException {
        return new OpenVersion(
                new ItemId(row.getLong("item_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("title"),
                ItemState.valueOf(row.getString("state")),
                new ColumnId(row.getLong("column_id")),
                row.getString("column_name"),
                id(row, "section_id").map(SectionId::new),
                id(row, "drafter_id").map(PersonId::new),
                row.getString("drafter"),
                Optional.ofNullable(row.getObject("counted_from", LocalDate.class)),
                row.getInt("limit_days"));
    }

    private static LastPublication column(ResultSet row, int number) throws SQLException {
        return new LastPublication(
                new ColumnId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("name"),
                row.getString("slug"),
                id(row, "section_id").map(SectionId::new),
                Frequency.valueOf(row.getString("frequency")),
                Optional.ofNullable(row.getObject("last", LocalDate.class)));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    private static Long[] ids(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(Long[]::new);
    }
}
