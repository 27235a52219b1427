package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StoredJson;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/** Editions out of their rows. */
final class EditionRow {

    private EditionRow() {}

    static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                new EditionId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                DeskState.valueOf(row.getString("state")),
                row.getInt("version"),
                ReportRow.report(row),
                explanations(row.getString("explanations")),
                HexFormat.of().formatHex(row.getBytes("content")),
                StoredFinding.list(row.getString("findings")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("correction")),
                instant(row, "filed_at"),
                Optional.ofNullable(row.getObject("filed_to", Long.class)).map(AgencyId::new),
                published(row),
                instant(row, "changed_at").orElseThrow());
    }

    static EditionStatus status(ResultSet row, int number) throws SQLException {
        return new EditionStatus(
                new EditionId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                DeskState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("blocking"),
                row.getInt("unexplained"),
                row.getInt("notes"),
                instant(row, "filed_at"),
                instant(row, "first_filed_at"),
                instant(row, "changed_at").orElseThrow());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static OptionalInt published(ResultSet row) throws SQLException {
        var version = row.getObject("published", Integer.class);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /** An explanation as JSON. */
    private record StoredExplanation(Rule rule, String place, String reason) {}

    static String write(List<Explanation> explanations) {
        return StoredJson.write(explanations.stream()
                .map(each -> new StoredExplanation(each.rule(), each.place().path(), each.reason()))
                .toList());
    }

    static List<Explanation> explanations(String json) {
        return Arrays.stream(StoredJson.read(json, StoredExplanation[].class))
                .map(each -> new Explanation(each.rule, new Place(each.place), each.reason))
                .toList();
    }
}
