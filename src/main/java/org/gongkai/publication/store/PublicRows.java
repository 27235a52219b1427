package org.gongkai.publication.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the public sees of an item: its line in lists, its relations, its files. */
@Component
class PublicRows {

    private final JdbcClient database;

    PublicRows(JdbcClient database) {
        this.database = database;
    }

    void publish(Item item, IndexNumber index, Optional<Validity> validity, Instant now) {
        var content = item.content();
        database.sql("""
                update publication.item
                set index_number = coalesce(index_number, :index), public_version = :version, public_state = 'PUBLISHED',
                    first_published_at = coalesce(first_published_at, :now), published_at = :now, public_changed_at = :now,
                    validity = :validity, withdrawal_reason = null, withdrawn_at = null, column_id = :column, kind = :kind,
                    title = :title, summary = :summary, document_number = :documentNumber, written_on = :writtenOn,
                    effective_on = :effectiveOn, expires_on = :expiresOn, language = :language
                where id = :id
                """)
                .param("index", index.text())
                .param("version", item.number())
                .param("now", Row.utc(now))
                .param("validity", validity.map(Validity::name).orElse(null))
                .param("column", content.column().value())
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("summary", content.summary().orElse(null))
                .param("documentNumber", content.documentNumber().orElse(null))
                .param("writtenOn", content.dates().writtenOn().orElse(null))
                .param("effectiveOn", content.dates().effectiveOn().orElse(null))
                .param("expiresOn", content.dates().expiresOn().orElse(null))
                .param("language", content.language())
                .param("id", item.id().value())
                .update();
        relations(item);
        attachments(item);
    }

    /** What the public page shows has changed, though nothing of the version that is public has. */
    void touch(ItemId id, Instant now) {
        database.sql("update publication.item set public_changed_at = ? where id = ? and public_state is not null")
                .params(Row.utc(now), id.value())
                .update();
    }

    private void relations(Item item) {
        database.sql("delete from publication.relation where item_id = ?")
                .param(item.id().value())
                .update();
        for (var relation : item.content().relations()) {
            database.sql("""
                    insert into publication.relation (item_id, type, target_id) values (?, ?, ?) on conflict do nothing
                    """)
                    .params(
                            item.id().value(),
                            relation.type().name(),
                            relation.target().value())
                    .update();
        }
    }

    private void attachments(Item item) {
        var position = 0;
        for (var attachment : item.content().attachments()) {
            position++;
            database.sql("insert into publication.attachment (item_id, number, position, sha256) values (?, ?, ?, ?)")
                    .params(
                            item.id().value(),
                            item.number(),
                            position,
                            HexFormat.of().parseHex(attachment.sha256()))
                    .update();
        }
    }
}
