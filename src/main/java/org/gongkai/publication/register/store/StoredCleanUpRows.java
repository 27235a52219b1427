package org.gongkai.publication.register.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.act.CleanUpRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes the clean-ups. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredCleanUpRows implements CleanUpRows {

    private final JdbcClient database;
    private final CleanUps cleanUps;

    StoredCleanUpRows(JdbcClient database, CleanUps cleanUps) {
        this.database = database;
        this.cleanUps = cleanUps;
    }

    @Override
    public CleanUpId start(
            Actor actor, AgencyId agency, LocalDate asAt, List<RegisteredDocument> documents, Instant now) {
        var id = new CleanUpId(database.sql("""
                insert into publication.clean_up (agency_id, as_at, state, started_by, person_id, started_at)
                values (:agency, :asAt, 'OPEN', :by, :person, :now) returning id
                """)
                .param("agency", agency.value())
                .param("asAt", asAt)
                .param("by", actor.name())
                .param("person", Cells.person(actor))
                .param("now", Cells.utc(now))
                .query(Long.class)
                .single());
        for (var i = 0; i < documents.size(); i++) {
            add(id, i + 1, documents.get(i));
        }
        return id;
    }

    private void add(CleanUpId id, int position, RegisteredDocument document) {
        database.sql("""
                insert into publication.clean_up_line (clean_up_id, position, item_id, entry_id, kind, title, document_number,
                        issued_on)
                values (:id, :position, :item, :entry, :kind, :title, :documentNumber, :issuedOn)
                """)
                .param("id", id.value())
                .param("position", position)
                .param("item", document.key() instanceof DocumentKey.OfItem(var item) ? item.value() : null)
                .param("entry", document.key() instanceof DocumentKey.OfEntry(var entry) ? entry.value() : null)
                .param("kind", document.kind().name())
                .param("title", document.title())
                .param("documentNumber", document.documentNumber().orElse(null))
                .param("issuedOn", document.issuedOn())
                .update();
    }

    @Override
    public Optional<CleanUp> lock(CleanUpId id) {
        var there = database.sql("select id from publication.clean_up where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        return there.flatMap(found -> cleanUps.find(id));
    }

    @Override
    public void decide(Actor actor, CleanUpId id, int position, CleanUpDecision decision, String reason, Instant now) {
        database.sql("""
                update publication.clean_up_line set decision = :decision, reason = :reason, decided_by = :by,
                    person_id = :person, decided_at = :now
                where clean_up_id = :id and position = :position
                """)
                .param("decision", decision.name())
                .param("reason", reason)
                .param("by", actor.name())
                .param("person", Cells.person(actor))
                .param("now", Cells.utc(now))
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    @Override
    public void drafted(CleanUpId id, ItemId announcement) {
        database.sql("update publication.clean_up set state = 'DRAFTED', item_id = ? where id = ?")
                .params(announcement.value(), id.value())
                .update();
    }

    @Override
    public void published(CleanUpId id, LocalDate on) {
        database.sql("update publication.clean_up set state = 'PUBLISHED', published_on = ? where id = ?")
                .params(on, id.value())
                .update();
    }

    @Override
    public void takenBack(CleanUpId id) {
        database.sql("update publication.clean_up set state = 'DRAFTED', published_on = null where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void reopen(CleanUpId id) {
        database.sql("""
                insert into publication.former_announcement (item_id, clean_up_id)
                select item_id, id from publication.clean_up where id = ? and item_id is not null
                on conflict (item_id) do nothing
                """).param(id.value()).update();
        database.sql("update publication.clean_up set state = 'OPEN', item_id = null where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void cancel(CleanUpId id, String reason) {
        database.sql("update publication.clean_up set state = 'CANCELLED', cancel_reason = ? where id = ?")
                .params(reason, id.value())
                .update();
    }
}
