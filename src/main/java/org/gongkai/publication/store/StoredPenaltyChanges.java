package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of changed decisions on penalties. */
@Component
class StoredPenaltyChanges implements PenaltyChanges {

    private final JdbcClient database;

    StoredPenaltyChanges(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PenaltyChange> of(ItemId item) {
        return database.sql("select * from publication.penalty_change where item_id = ?")
                .param(item.value())
                .query(StoredPenaltyChanges::change)
                .optional();
    }

    @Override
    public List<PenaltyChange> open(Collection<AgencyId> agencies) {
        return database.sql("""
                select penalty_change.* from publication.penalty_change join publication.item on item.id = penalty_change.item_id
                where penalty_change.agency_id = any (:agencies::bigint[]) and public_state in ('PUBLISHED', 'ARCHIVED')
                order by decided_on, item_id
                """)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query(StoredPenaltyChanges::change)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AgencyId agency, PenaltyChange change) {
        database.sql("""
                insert into publication.penalty_change (item_id, agency_id, decided_on, what, recorded_by, recorded_at)
                values (:item, :agency, :on, :what, :by, :at)
                on conflict (item_id) do update
                set decided_on = :on, what = :what, recorded_by = :by, recorded_at = :at
                """)
                .param("item", change.item().value())
                .param("agency", agency.value())
                .param("on", change.on())
                .param("what", change.what())
                .param("by", change.recordedBy())
                .param("at", Row.utc(change.at()))
                .update();
    }

    private static PenaltyChange change(ResultSet row, int number) throws SQLException {
        return new PenaltyChange(
                new ItemId(row.getLong("item_id")),
                Row.day(row, "decided_on").orElseThrow(),
                row.getString("what"),
                row.getString("recorded_by"),
                Row.instant(row, "recorded_at").orElseThrow());
    }
}
