package org.gongkai.ledger.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it stands in its table. */
public final class EntryRow {

    private static final String NEVER_IN_A_TEXT = "\0";
    private static final HexFormat HEX = HexFormat.of();

    private EntryRow() {}

    public static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by(row),
                act(row),
                HEX.formatHex(row.getBytes("digest")),
                HEX.formatHex(row.getBytes("hash")));
    }

    private static Entry.By by(ResultSet row) throws SQLException {
        return new Entry.By(
                Optional.ofNullable(row.getObject("person_id", Long.class)).map(PersonId::new),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("posts"));
    }

    private static Act act(ResultSet row) throws SQLException {
        var version = row.getObject("version", Integer.class);
        return new Act(
                new AgencyId(row.getLong("agency_id")),
                new Matter(row.getString("matter_kind"), row.getLong("matter_id")),
                row.getString("act"),
                version == null ? OptionalInt.empty() : OptionalInt.of(version),
                Optional.ofNullable(row.getBytes("content")).map(HEX::formatHex),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("instead_of")),
                details(row.getString("details")));
    }

    /** What is not text did not come from the program; it is kept apart from the text that looks the same, so that the digest differs. */
    static Map<String, String> details(String json) {
        var read = JsonMapper.shared().readTree(json);
        return read.isObject()
                ? read.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> text(each.getValue())))
                : Map.of("", text(read));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : NEVER_IN_A_TEXT + value;
    }

    /** A moment as the database takes it. */
    public static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
