package org.gongkai.publication.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.Item;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.publication.imports.ImportRegister;
import org.gongkai.publication.imports.ImportRow;
import org.gongkai.publication.imports.ImportState;
import org.gongkai.publication.imports.ReadRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes bulk imports: rows go in by COPY, drafts are made of them by one statement for many. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredImportRegister implements ImportRegister {

    private final JdbcClient database;
    private final CopiedRows copied;

    StoredImportRegister(JdbcClient database, CopiedRows copied) {
        this.database = database;
        this.copied = copied;
    }

    @Override
    public ImportBatch start(NewBatch batch, Instant now) {
        return database.sql("""
                insert into publication.import_batch (agency_id, name, kind, source, is_stored, column_id, item_kind, former_codes, state,
                        person_id, actor, section_id, started_at, changed_at)
                values (:agency, :name, :kind, :source, :stored, :column, :itemKind, :codes, 'READING', :person, :actor, :section, :now, :now)
                returning *
                """)
                .param("agency", batch.agency().value())
                .param("name", batch.name())
                .param("kind", batch.kind().name())
                .param("source", batch.source().name())
                .param("stored", batch.source().isStored())
                .param("column", batch.column().value())
                .param("itemKind", batch.itemKind().name())
                .param("codes", batch.formerCodes().toArray(String[]::new))
                .param("person", batch.drafter().person().map(PersonId::value).orElse(null))
                .param("actor", batch.drafter().name())
                .param("section", batch.section().map(SectionId::value).orElse(null))
                .param("now", Row.utc(now))
                .query(StoredImportBatches::batch)
                .single();
    }

    @Override
    public Optional<ImportBatch> lock(ImportId id) {
        return database.sql("select * from publication.import_batch where id = ? for update")
                .param(id.value())
                .query(StoredImportBatches::batch)
                .optional();
    }

    @Override
    public Optional<ImportId> atWork() {
        return database.sql("""
                select id from publication.import_batch where state in ('READING', 'CREATING', 'PUBLISHING') order by id limit 1
                """)
                .query((row, number) -> new ImportId(row.getLong(1)))
                .optional();
    }

    @Override
    public void read(ImportBatch batch, List<ReadRow> rows, Instant now) {
        var ids = database.sql("""
                select nextval(pg_get_serial_sequence('publication.item', 'id')) from generate_series(1, ?)
                """)
                .param(rows.stream().filter(row -> row.content().isPresent()).count())
                .query(Long.class)
                .list();
        copied.write(batch.id(), rows, ids);
        var accepted = ids.size();
        database.sql("""
                update publication.import_batch
                set taken = taken + ?, accepted = accepted + ?, refused = refused + ?, reached = ?, changed_at = ? where id = ?
                """)
                .params(
                        rows.size(),
                        accepted,
                        rows.size() - accepted,
                        rows.getLast().number(),
                        Row.utc(now),
                        batch.id().value())
                .update();
    }

    @Override
    public int create(ImportBatch batch, int rows, Instant now) {
        var until = batch.reached() + rows;
        database.sql("""
                insert into publication.item (id, agency_id, newest) overriding system value
                select item_id, :agency, 1 from publication.import_row
                where batch_id = :batch and number > :from and number <= :until and item_id is not null order by number
                """)
                .param("agency", batch.agency().value())
                .param("batch", batch.id().value())
                .param("from", batch.reached())
                .param("until", until)
                .update();
        database.sql("""
                insert into publication.version (item_id, number, agency_id, state, revision, content, sha256, column_id, kind, title,
                        attribute, document_number, written_on, counted_from, section_id, drafter_id, drafter, started_at, changed_at)
                select item_id, 1, :agency, 'DRAFT', 1, content, sha256, ("column" ->> 'value')::bigint, said.kind, said.title,
                       disclosure ->> 'attribute', said."documentNumber", "writtenOn", coalesce("changedOn", "writtenOn"),
                       :section, :person, :actor, :now, :now
                from publication.import_row,
                     json_to_record(content) as said ("column" json, kind text, title text, disclosure json, "documentNumber" text, dates json),
                     json_to_record(dates) as day ("writtenOn" date, "changedOn" date)
                where batch_id = :batch and number > :from and number <= :until and item_id is not null order by number
                """)
                .param("agency", batch.agency().value())
                .param("section", batch.section().map(SectionId::value).orElse(null))
                .param("person", batch.drafter().person().map(PersonId::value).orElse(null))
                .param("actor", batch.drafter().name())
                .param("now", Row.utc(now))
                .param("batch", batch.id().value())
                .param("from", batch.reached())
                .param("until", until)
                .update();
        return until;
    }

    @Override
    public void move(ImportBatch batch, ImportState to, Instant now) {
        database.sql("update publication.import_batch set state = ?, reached = 0, changed_at = ? where id = ?")
                .params(to.name(), Row.utc(now), batch.id().value())
                .update();
    }

    @Override
    public void broken(ImportBatch batch, String trouble, Instant now) {
        database.sql("update publication.import_batch set state = 'BROKEN', trouble = ?, changed_at = ? where id = ?")
                .params(trouble, Row.utc(now), batch.id().value())
                .update();
    }

    @Override
    public String seal(ImportBatch batch, Instant now) {
        var sum = Hashes.digest();
        database.sql("""
                select item_id, sha256 from publication.import_row where batch_id = ? and item_id is not null order by number
                """)
                .param(batch.id().value())
                .query((row, number) ->
                        row.getLong("item_id") + " " + HexFormat.of().formatHex(row.getBytes("sha256")) + "\n")
                .list()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.US_ASCII)));
        var content = sum.digest();
        database.sql("update publication.import_batch set content = ?, changed_at = ? where id = ?")
                .params(content, Row.utc(now), batch.id().value())
                .update();
        return HexFormat.of().formatHex(content);
    }

    @Override
    public void outcome(ImportBatch batch, ImportRow row, ImportRow.Outcome outcome, Instant now) {
        database.sql("update publication.import_row set outcome = ? where batch_id = ? and number = ?")
                .params(outcome.name(), batch.id().value(), row.number())
                .update();
        if (outcome == ImportRow.Outcome.PUBLISHED) {
            database.sql("update publication.import_batch set published = published + 1, changed_at = ? where id = ?")
                    .params(Row.utc(now), batch.id().value())
                    .update();
        }
    }

    @Override
    public void reached(ImportBatch batch, int number, Instant now) {
        database.sql("update publication.import_batch set reached = ?, changed_at = ? where id = ?")
                .params(number, Row.utc(now), batch.id().value())
                .update();
    }

    @Override
    public List<ImportBatch> cameWith(Item item) {
        return database.sql("""
                select import_batch.* from publication.import_row join publication.import_batch on import_batch.id = batch_id
                where item_id = ? and sha256 = ? and import_row.batch_id = import_batch.id
                """)
                .params(item.id().value(), HexFormat.of().parseHex(item.sha256()))
                .query(StoredImportBatches::batch)
                .list();
    }
}
