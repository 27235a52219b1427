package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Validity;

/** Items out of their rows. */
final class Row {

    /** A version with the public side of its item. */
    static final String SELECT = """
            select version.*, version.published_at as version_published_at,
                   index_number, public_version, public_state, first_published_at,
                   item.published_at as public_since, validity, withdrawal_reason, withdrawn_at
            from publication.version join publication.item on item.id = version.item_id
            """;

    private Row() {}

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemId(row.getLong("item_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("number"),
                ItemState.valueOf(row.getString("state")),
                row.getInt("revision"),
                StoredJson.read(row.getString("content"), ItemContent.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                id(row, "section_id").map(SectionId::new),
                new Item.Drafter(id(row, "drafter_id").map(PersonId::new), row.getString("drafter")),
                instant(row, "started_at").orElseThrow(),
                instant(row, "changed_at").orElseThrow(),
                instant(row, "scheduled_for"),
                instant(row, "version_published_at"),
                text(row, "reason"),
                text(row, "cause"),
                text(row, "closed"),
                publicSide(row));
    }

    static Optional<PublicSide> publicSide(ResultSet row) throws SQLException {
        if (row.getString("index_number") == null) {
            return Optional.empty();
        }
        var reason = text(row, "withdrawal_reason");
        var withdrawnAt = instant(row, "withdrawn_at");
        return Optional.of(new PublicSide(
                row.getInt("public_version"),
                ItemState.valueOf(row.getString("public_state")),
                new IndexNumber(row.getString("index_number")),
                instant(row, "first_published_at").orElseThrow(),
                instant(row, "public_since").orElseThrow(),
                text(row, "validity").map(Validity::valueOf),
                reason.map(why -> new PublicSide.Withdrawal(why, withdrawnAt.orElseThrow()))));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
