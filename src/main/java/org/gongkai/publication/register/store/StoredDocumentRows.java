package org.gongkai.publication.register.store;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.act.DocumentRows;
import org.gongkai.publication.register.act.NewDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes the register of documents. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredDocumentRows implements DocumentRows {

    private final JdbcClient database;

    StoredDocumentRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(AgencyId agency) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "publication.registers " + agency.value())
                .query()
                .singleRow();
    }

    @Override
    public EntryId enter(Actor actor, AgencyId agency, NewDocument document, Instant now) {
        return new EntryId(database.sql("""
                insert into publication.document_entry (agency_id, kind, title, document_number, issued_on, effective_on, source,
                        entered_by, person_id, entered_at)
                values (:agency, :kind, :title, :documentNumber, :issuedOn, :effectiveOn, :source, :by, :person, :now)
                returning id
                """)
                .param("agency", agency.value())
                .param("kind", document.kind().name())
                .param("title", document.title())
                .param("documentNumber", document.documentNumber().orElse(null))
                .param("issuedOn", document.issuedOn())
                .param("effectiveOn", document.effectiveOn().orElse(null))
                .param("source", document.source())
                .param("by", actor.name())
                .param("person", Cells.person(actor))
                .param("now", Cells.utc(now))
                .query(Long.class)
                .single());
    }

    @Override
    public void cancel(Actor actor, EntryId id, String reason, Instant now) {
        database.sql("""
                update publication.document_entry set void_reason = ?, voided_by = ?, voided_at = ? where id = ? and void_reason is null
                """)
                .params(reason, actor.name(), Cells.utc(now), id.value())
                .update();
    }

    @Override
    public void change(Actor actor, AgencyId agency, DocumentKey key, Change change, Instant now) {
        database.sql("""
                insert into publication.validity_change (agency_id, item_id, entry_id, validity, effective_on, cause, by_item_id,
                        reason, recorded_by, person_id, recorded_at)
                values (:agency, :item, :entry, :validity, :effectiveOn, :cause, :byItem, :reason, :by, :person, :now)
                """)
                .param("agency", agency.value())
                .param("item", key instanceof DocumentKey.OfItem(var item) ? item.value() : null)
                .param("entry", key instanceof DocumentKey.OfEntry(var entry) ? entry.value() : null)
                .param("validity", change.validity().name())
                .param("effectiveOn", change.effectiveOn())
                .param("cause", change.cause().name())
                .param("byItem", change.by().map(ItemId::value).orElse(null))
                .param("reason", change.reason().orElse(null))
                .param("by", actor.name())
                .param("person", Cells.person(actor))
                .param("now", Cells.utc(now))
                .update();
    }

    @Override
    public void titleNote(Actor actor, ItemId id, Optional<String> text, Instant now) {
        if (text.isEmpty()) {
            database.sql("delete from publication.title_note where item_id = ?")
                    .param(id.value())
                    .update();
            return;
        }
        database.sql("""
                insert into publication.title_note (item_id, text, version, changed_by, changed_at) values (?, ?, 1, ?, ?)
                on conflict (item_id) do update set text = excluded.text, version = title_note.version + 1,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .params(id.value(), text.get(), actor.name(), Cells.utc(now))
                .update();
    }
}
