package org.gongkai.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;

/** Rows of the tree as the program knows them. */
final class Rows {

    private Rows() {}

    static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                Optional.ofNullable(row.getString("level")).map(AgencyLevel::valueOf),
                AgencyKind.valueOf(row.getString("kind")),
                row.getBoolean("vertical"),
                Arrays.stream((Long[]) row.getArray("path").getArray())
                        .map(AgencyId::new)
                        .toList(),
                day(row, "closed_on"),
                number(row, "successor_id").map(AgencyId::new));
    }

    static AgencyChange change(ResultSet row, int number) throws SQLException {
        return new AgencyChange(
                new AgencyId(row.getLong("agency_id")),
                row.getObject("on_day", LocalDate.class),
                AgencyChange.Kind.valueOf(row.getString("change")),
                row.getString("name"),
                Optional.ofNullable(row.getString("former_name")),
                number(row, "parent_id").map(AgencyId::new),
                number(row, "successor_id").map(AgencyId::new),
                row.getString("reason"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
