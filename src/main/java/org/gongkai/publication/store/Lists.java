package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of public lists, put together from what a query asks for; every value is a parameter. */
final class Lists {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private Lists() {}

    static List<PublishedLine> of(JdbcClient database, ListQuery query) {
        var parameters = new HashMap<String, Object>();
        var sql = "select * from publication.item" + where(query, parameters)
                + " order by published_at desc, id desc limit :size";
        parameters.put("size", query.size());
        return database.sql(sql).params(parameters).query(Lists::line).list();
    }

    static long count(JdbcClient database, ListQuery query) {
        var parameters = new HashMap<String, Object>();
        var sql = "select count(*) from publication.item" + where(query, parameters);
        return database.sql(sql).params(parameters).query(Long.class).single();
    }

    /** Steps from year to year along the index instead of reading every row. */
    static List<Integer> years(JdbcClient database, ListQuery query) {
        var years = new ArrayList<Integer>();
        var next = of(database, query.atMost(1)).stream().findFirst();
        while (next.isPresent()) {
            var year = next.get().publishedAt().atZone(HERE).getYear();
            years.add(year);
            var start = firstMoment(year).toInstant();
            next = of(database, query.atMost(1).before(new ListQuery.Position(start, new ItemId(0)))).stream()
                    .findFirst();
        }
        return years;
    }

    static PublishedLine line(ResultSet row, int number) throws SQLException {
        return new PublishedLine(
                new ItemId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                new ColumnId(row.getLong("column_id")),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Row.text(row, "summary"),
                Row.text(row, "document_number"),
                Row.day(row, "written_on").orElseThrow(),
                row.getString("language"),
                new IndexNumber(row.getString("index_number")),
                Row.text(row, "validity").map(Validity::valueOf),
                Row.instant(row, "published_at").orElseThrow());
    }

    static String where(ListQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("public_state = 'PUBLISHED'"));
        if (!query.agencies().isEmpty()) {
            conditions.add("agency_id in (:agencies)");
            parameters.put(
                    "agencies", query.agencies().stream().map(AgencyId::value).toList());
        }
        if (!query.columns().isEmpty()) {
            conditions.add("column_id in (:columns)");
            parameters.put(
                    "columns", query.columns().stream().map(ColumnId::value).toList());
        }
        if (!query.kinds().isEmpty()) {
            conditions.add("kind in (:kinds)");
            parameters.put("kinds", query.kinds().stream().map(ItemKind::name).toList());
        }
        query.year().ifPresent(year -> {
            conditions.add("published_at >= :from and published_at < :until");
            parameters.put("from", firstMoment(year));
            parameters.put("until", firstMoment(year + 1));
        });
        query.validity().ifPresent(validity -> {
            conditions.add("validity in (:validities)");
            parameters.put("validities", shownAs(validity));
        });
        query.before().ifPresent(position -> {
            conditions.add("(published_at, id) < (:beforeAt, :beforeId)");
            parameters.put("beforeAt", Row.utc(position.publishedAt()));
            parameters.put("beforeId", position.id().value());
        });
        query.from().ifPresent(position -> {
            conditions.add("(published_at, id) >= (:fromAt, :fromId)");
            parameters.put("fromAt", Row.utc(position.publishedAt()));
            parameters.put("fromId", position.id().value());
        });
        return " where " + String.join(" and ", conditions);
    }

    private static List<String> shownAs(Validity validity) {
        return validity == Validity.IN_FORCE
                ? List.of(Validity.IN_FORCE.name(), Validity.AMENDED.name())
                : List.of(validity.name());
    }

    private static OffsetDateTime firstMoment(int year) {
        return LocalDate.of(year, Month.JANUARY, 1).atStartOfDay(HERE).toOffsetDateTime();
    }
}
