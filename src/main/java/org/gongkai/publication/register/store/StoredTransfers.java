package org.gongkai.publication.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.Transfer.Handover;
import org.gongkai.publication.register.Transfer.Line;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.Transfers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads the register of transfers. */
@Component
class StoredTransfers implements Transfers {

    private final JdbcClient database;

    StoredTransfers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Transfer> of(AgencyId agency) {
        return database.sql("select * from publication.transfer where agency_id = ? order by id desc")
                .param(agency.value())
                .query((row, number) -> transfer(row, List.of()))
                .list();
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        var lines = database.sql("select * from publication.transfer_line where transfer_id = ? order by position")
                .param(id.value())
                .query(StoredTransfers::line)
                .list();
        return database.sql("select * from publication.transfer where id = ?")
                .param(id.value())
                .query((row, number) -> transfer(row, lines))
                .optional();
    }

    @Override
    public List<Line> due(AgencyId agency, ReceiverKind kind, String receiver) {
        return database.sql("""
                select row_number() over (order by item.published_at, item.id) as position, item.id as item_id,
                       public_version as version, index_number, title, document_number, written_on,
                       (item.published_at at time zone 'Asia/Shanghai')::date as published_on, 1 as pages, 1 as copies, '' as note
                from publication.item
                where agency_id = :agency and public_state = 'PUBLISHED' and not exists (
                    select 1 from publication.transfer_line line join publication.transfer on transfer.id = line.transfer_id
                    where line.item_id = item.id and line.version = item.public_version and cancel_reason is null
                      and receiver_kind = :kind and receiver = :receiver)
                order by position
                """)
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("receiver", receiver)
                .query(StoredTransfers::line)
                .list();
    }

    @Override
    public long waiting(AgencyId agency) {
        return database.sql("""
                select count(*) from publication.item
                where agency_id = ? and public_state = 'PUBLISHED' and not exists (
                    select 1 from publication.transfer_line line join publication.transfer on transfer.id = line.transfer_id
                    where line.item_id = item.id and line.version = item.public_version and cancel_reason is null)
                """).param(agency.value()).query(Long.class).single();
    }

    @Override
    public Optional<LocalDate> last(AgencyId agency) {
        return database.sql("""
                select handed_over_on from publication.transfer where agency_id = ? and handed_over_on is not null
                order by handed_over_on desc limit 1
                """)
                .param(agency.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    @Override
    public int days(AgencyId agency) {
        return database.sql("select days from publication.transfer_rule where agency_id = ?")
                .param(agency.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL_DAYS);
    }

    private static Transfer transfer(ResultSet row, List<Line> lines) throws SQLException {
        return new Transfer(
                new TransferId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                ReceiverKind.valueOf(row.getString("receiver_kind")),
                row.getString("receiver"),
                row.getString("prepared_by"),
                Cells.instant(row, "prepared_at").orElseThrow(),
                handover(row),
                Cells.text(row, "cancel_reason"),
                lines);
    }

    private static Optional<Handover> handover(ResultSet row) throws SQLException {
        var on = Cells.day(row, "handed_over_on");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        var name = Cells.text(row, "receipt_name");
        return Optional.of(new Handover(
                on.get(),
                row.getString("received_by"),
                Cells.text(row, "receipt_sha256").map(hash -> new EvidenceFile(hash, name.orElse(hash))),
                row.getString("recorded_by")));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("position"),
                new ItemId(row.getLong("item_id")),
                row.getInt("version"),
                new IndexNumber(row.getString("index_number")),
                row.getString("title"),
                Cells.text(row, "document_number"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                new Copies(row.getInt("pages"), row.getInt("copies"), row.getString("note")));
    }
}
