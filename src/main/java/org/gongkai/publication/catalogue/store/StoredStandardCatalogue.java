package org.gongkai.publication.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.act.StandardRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of standard catalogues. */
@Component
class StoredStandardCatalogue implements StandardCatalogue, StandardRegister {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    StoredStandardCatalogue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<StandardRow> of(AgencyId agency) {
        return database.sql("select * from publication.standard_row where agency_id = ? order by position, id")
                .param(agency.value())
                .query(StoredStandardCatalogue::row)
                .list();
    }

    @Override
    public Optional<StandardRow> find(long id) {
        return database.sql("select * from publication.standard_row where id = ?")
                .param(id)
                .query(StoredStandardCatalogue::row)
                .optional();
    }

    @Override
    public OptionalInt limit(CatalogueColumn column) {
        return database
                .sql("select limit_days from publication.standard_row where column_id = ? and limit_days is not null")
                .param(column.id().value())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .min();
    }

    private static StandardRow row(ResultSet row, int number) throws SQLException {
        return new StandardRow(
                row.getLong("id"),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("position"),
                JSON.readValue(row.getString("row"), StandardEntry.class),
                Optional.ofNullable(row.getObject("column_id", Long.class)).map(ColumnId::new),
                row.getInt("version"));
    }

    @Override
    public long add(AgencyId agency, int position, StandardEntry entry, Optional<ColumnId> column) {
        return database.sql("""
                insert into publication.standard_row (agency_id, position, field, row, limit_days, column_id)
                values (:agency, :position, :field, :row::jsonb, :limit, :column)
                returning id
                """)
                .param("agency", agency.value())
                .param("position", position)
                .param("field", entry.field())
                .param("row", JSON.writeValueAsString(entry))
                .param("limit", limit(entry), Types.INTEGER)
                .param("column", column.map(ColumnId::value).orElse(null), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    private static @Nullable Integer limit(StandardEntry entry) {
        return entry.limit().isPresent() ? entry.limit().getAsInt() : null;
    }

    @Override
    public void change(StandardRow row, int position, StandardEntry entry, Optional<ColumnId> column) {
        database.sql("""
                update publication.standard_row
                set position = :position, field = :field, row = :row::jsonb, limit_days = :limit, column_id = :column,
                    version = version + 1
                where id = :id
                """)
                .param("id", row.id())
                .param("position", position)
                .param("field", entry.field())
                .param("row", JSON.writeValueAsString(entry))
                .param("limit", limit(entry), Types.INTEGER)
                .param("column", column.map(ColumnId::value).orElse(null), Types.BIGINT)
                .update();
    }

    @Override
    public void remove(StandardRow row) {
        database.sql("delete from publication.standard_row where id = ?")
                .param(row.id())
                .update();
    }

    @Override
    public UUID keep(Actor by, AgencyId agency, String fileName, byte[] content) {
        var now = clock.instant();
        database.sql("delete from publication.standard_file where at < ?")
                .param(utc(now.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        database.sql("""
                insert into publication.standard_file (id, agency_id, person_id, file_name, content, at)
                values (:id, :agency, :person, :name, :content, :at)
                """)
                .param("id", id)
                .param("agency", agency.value())
                .param("person", by.person().map(PersonId::value).orElse(null), Types.BIGINT)
                .param("name", fileName)
                .param("content", content)
                .param("at", utc(now))
                .update();
        return id;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    @Override
    public Optional<KeptFile> kept(Actor by, UUID id) {
        return database.sql("select * from publication.standard_file where id = :id and person_id = :person")
                .param("id", id)
                .param("person", by.person().map(PersonId::value).orElse(null), Types.BIGINT)
                .query((row, number) -> new KeptFile(
                        new AgencyId(row.getLong("agency_id")), row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    @Override
    public void forget(UUID id) {
        database.sql("delete from publication.standard_file where id = ?")
                .param(id)
                .update();
    }
}
