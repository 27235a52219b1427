package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.StaffItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of staff lists: for every agency and state the newest rows of one index, then the newest of those. */
@Component
class StoredStaffItems implements StaffItems {

    private static final String ROWS = """
            from unnest(:agencies::bigint[]) as wanted(agency)
            cross join unnest(:states::text[]) as wished(state)
            cross join lateral (
                select item_id, number, agency_id, state, title, kind, column_id, attribute, document_number, section_id,
                       drafter_id, drafter, counted_from, scheduled_for, reason, changed_at, sha256
                from publication.version
                where agency_id = wanted.agency and version.state = wished.state %s
                order by changed_at desc, item_id desc
                limit :size) as line
            """;

    private final JdbcClient database;

    StoredStaffItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Line> list(Query query) {
        var parameters = new HashMap<String, Object>();
        var rows = rows(query, query.size(), parameters);
        return database.sql("select line.* " + rows + " order by changed_at desc, item_id desc limit :size")
                .params(parameters)
                .query(StoredStaffItems::line)
                .list();
    }

    @Override
    public int count(Query query, int most) {
        var parameters = new HashMap<String, Object>();
        var rows = rows(query, most, parameters);
        return database.sql("select count(*) from (select 1 " + rows + " limit :size) as counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<PublishedLine> found(AgencyId agency, String text, int most) {
        return database.sql("""
                select * from publication.item
                where agency_id = :agency and public_state = 'PUBLISHED'
                  and (title ilike :like or document_number ilike :like or index_number ilike :like)
                order by published_at desc, id desc limit :most
                """)
                .param("agency", agency.value())
                .param("like", like(text))
                .param("most", most)
                .query(Lists::line)
                .list();
    }

    private static String rows(Query query, int size, Map<String, Object> parameters) {
        parameters.put(
                "agencies",
                query.agencies().stream().map(AgencyId::value).distinct().toArray(Long[]::new));
        var states = query.states().isEmpty() ? Set.of(ItemState.values()) : query.states();
        parameters.put("states", states.stream().map(ItemState::name).toArray(String[]::new));
        parameters.put("size", size);
        return ROWS.formatted(String.join(" ", conditions(query, parameters)));
    }

    private static List<String> conditions(Query query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        query.column().ifPresent(column -> {
            conditions.add("and column_id = :column");
            parameters.put("column", column.value());
        });
        query.kind().ifPresent(kind -> {
            conditions.add("and kind = :kind");
            parameters.put("kind", kind.name());
        });
        query.section().ifPresent(section -> {
            conditions.add("and section_id = :section");
            parameters.put("section", section.value());
        });
        query.drafter().ifPresent(person -> {
            conditions.add("and drafter_id = :drafter");
            parameters.put("drafter", person.value());
        });
        query.before().ifPresent(position -> {
            conditions.add("and (changed_at, item_id) < (:beforeAt, :beforeItem)");
            parameters.put("beforeAt", Row.utc(position.changedAt()));
            parameters.put("beforeItem", position.item());
        });
        if (!query.text().isEmpty()) {
            conditions.add("and (title ilike :like or document_number ilike :like)");
            parameters.put("like", like(query.text()));
        }
        return conditions;
    }

    private static String like(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ItemId(row.getLong("item_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("number"),
                ItemState.valueOf(row.getString("state")),
                row.getString("title"),
                ItemKind.valueOf(row.getString("kind")),
                new ColumnId(row.getLong("column_id")),
                Disclosure.Attribute.valueOf(row.getString("attribute")),
                Row.text(row, "document_number"),
                Row.id(row, "section_id").map(SectionId::new),
                new Item.Drafter(Row.id(row, "drafter_id").map(PersonId::new), row.getString("drafter")),
                Row.day(row, "counted_from"),
                Row.instant(row, "scheduled_for"),
                Row.text(row, "reason"),
                Row.instant(row, "changed_at").orElseThrow(),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
