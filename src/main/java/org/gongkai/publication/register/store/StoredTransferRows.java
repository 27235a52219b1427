package org.gongkai.publication.register.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.Transfer.Handover;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.Transfers;
import org.gongkai.publication.register.act.TransferRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes the register of transfers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredTransferRows implements TransferRows {

    private final JdbcClient database;
    private final Transfers transfers;

    StoredTransferRows(JdbcClient database, Transfers transfers) {
        this.database = database;
        this.transfers = transfers;
    }

    @Override
    public TransferId prepare(
            Actor actor, AgencyId agency, ReceiverKind kind, String receiver, List<Transfer.Line> lines, Instant now) {
        var id = new TransferId(database.sql("""
                insert into publication.transfer (agency_id, receiver_kind, receiver, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?) returning id
                """)
                .params(agency.value(), kind.name(), receiver, actor.name(), Cells.utc(now))
                .query(Long.class)
                .single());
        lines.forEach(line -> add(id, line));
        return id;
    }

    private void add(TransferId id, Transfer.Line line) {
        database.sql("""
                insert into publication.transfer_line (transfer_id, position, item_id, version, index_number, title,
                        document_number, written_on, published_on, pages, copies, note)
                values (:id, :position, :item, :version, :index, :title, :documentNumber, :writtenOn, :publishedOn, :pages,
                        :copies, :note)
                """)
                .param("id", id.value())
                .param("position", line.position())
                .param("item", line.item().value())
                .param("version", line.version())
                .param("index", line.index().text())
                .param("title", line.title())
                .param("documentNumber", line.documentNumber().orElse(null))
                .param("writtenOn", line.writtenOn())
                .param("publishedOn", line.publishedOn())
                .param("pages", line.copies().pages())
                .param("copies", line.copies().number())
                .param("note", line.copies().note())
                .update();
    }

    @Override
    public Optional<Transfer> lock(TransferId id) {
        var there = database.sql("select id from publication.transfer where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        return there.flatMap(found -> transfers.find(id));
    }

    @Override
    public void describe(TransferId id, int position, Copies copies) {
        database.sql("""
                update publication.transfer_line set pages = ?, copies = ?, note = ? where transfer_id = ? and position = ?
                """)
                .params(copies.pages(), copies.number(), copies.note(), id.value(), position)
                .update();
    }

    @Override
    public void handOver(TransferId id, Handover handover, Instant now) {
        database.sql("""
                update publication.transfer set handed_over_on = :on, received_by = :by, receipt_sha256 = :sha256,
                    receipt_name = :name, recorded_by = :recordedBy, recorded_at = :now
                where id = :id
                """)
                .param("on", handover.on())
                .param("by", handover.by())
                .param("sha256", handover.receipt().map(EvidenceFile::sha256).orElse(null))
                .param("name", handover.receipt().map(EvidenceFile::name).orElse(null))
                .param("recordedBy", handover.recordedBy())
                .param("now", Cells.utc(now))
                .param("id", id.value())
                .update();
    }

    @Override
    public void cancel(TransferId id, String reason) {
        database.sql("update publication.transfer set cancel_reason = ? where id = ?")
                .params(reason, id.value())
                .update();
    }

    @Override
    public void days(AgencyId agency, int days) {
        database.sql("""
                insert into publication.transfer_rule (agency_id, days) values (?, ?)
                on conflict (agency_id) do update set days = excluded.days
                """).params(agency.value(), days).update();
    }
}
