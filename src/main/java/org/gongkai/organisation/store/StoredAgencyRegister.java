package org.gongkai.organisation.store;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.model.AgencyRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes the tree. */
@Component
final class StoredAgencyRegister implements AgencyRegister {

    private final JdbcClient database;

    StoredAgencyRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lockTree() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('organisation.tree', 0))")
                .query(row -> {});
    }

    @Override
    public AgencyId add(String slug, String name) {
        return database.sql("insert into organisation.agency (slug, name) values (?, ?) returning id")
                .params(slug, name)
                .query((row, number) -> new AgencyId(row.getLong("id")))
                .single();
    }

    @Override
    public void describe(AgencyId id, AgencyLevel level, AgencyKind kind, boolean vertical) {
        database.sql("""
                update organisation.agency set level = ?, kind = ?, vertical = ?, version = version + 1 where id = ?
                """)
                .params(level.name(), kind.name(), vertical, id.value())
                .update();
    }

    /** The trigger works out the agency's own path; those below keep the part of theirs that lies below it. */
    @Override
    public void place(AgencyId id, Optional<AgencyId> parent) {
        database.sql("update organisation.agency set parent_id = :parent, version = version + 1 where id = :id")
                .param("parent", parent.map(AgencyId::value).orElse(null))
                .param("id", id.value())
                .update();
        database.sql("""
                update organisation.agency below
                set path = moved.path || below.path[array_position(below.path, moved.id) + 1:]
                from organisation.agency moved
                where moved.id = :id and below.path @> array[:id::bigint] and below.id <> moved.id
                """).param("id", id.value()).update();
    }

    @Override
    public void rename(AgencyId id, String name) {
        database.sql("update organisation.agency set name = ?, version = version + 1 where id = ?")
                .params(name, id.value())
                .update();
    }

    @Override
    public void close(AgencyId id, LocalDate onDay, Optional<AgencyId> successor) {
        database.sql("""
                update organisation.agency set closed_on = :day, successor_id = :successor, version = version + 1
                where id = :id
                """)
                .param("day", onDay)
                .param("successor", successor.map(AgencyId::value).orElse(null))
                .param("id", id.value())
                .update();
    }

    @Override
    public void record(AgencyChange change) {
        database.sql("""
                insert into organisation.agency_history
                    (agency_id, on_day, change, name, former_name, parent_id, successor_id, reason)
                values (:agency, :day, :change, :name, :former, :parent, :successor, :reason)
                """)
                .param("agency", change.agency().value())
                .param("day", change.onDay())
                .param("change", change.kind().name())
                .param("name", change.name())
                .param("former", change.formerName().orElse(null))
                .param("parent", change.parent().map(AgencyId::value).orElse(null))
                .param("successor", change.successor().map(AgencyId::value).orElse(null))
                .param("reason", change.reason())
                .update();
    }

    @Override
    public boolean isKnownByReportsOnly(Agency agency) {
        var used = database.sql("""
                select exists (select from organisation.agency where parent_id = :id)
                    or exists (select from organisation.section where agency_id = :id)
                    or exists (select from organisation.person where agency_id = :id)
                    or exists (select from organisation.appointment where agency_id = :id)
                """)
                .param("id", agency.id().value())
                .query(Boolean.class)
                .single();
        return !used && agency.parent().isEmpty() && agency.level().isEmpty() && agency.isOpen();
    }
}
