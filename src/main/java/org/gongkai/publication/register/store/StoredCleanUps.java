package org.gongkai.publication.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUp.Decided;
import org.gongkai.publication.register.CleanUp.Line;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUpOutline;
import org.gongkai.publication.register.CleanUps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads the clean-ups. */
@Component
class StoredCleanUps implements CleanUps {

    private final JdbcClient database;

    StoredCleanUps(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CleanUpOutline> of(AgencyId agency) {
        return database.sql("""
                select clean_up.*, count(line.position) as documents,
                       count(line.position) filter (where line.decision is null) as undecided
                from publication.clean_up left join publication.clean_up_line line on line.clean_up_id = clean_up.id
                where agency_id = ?
                group by clean_up.id
                order by as_at desc, clean_up.id desc
                """)
                .param(agency.value())
                .query(StoredCleanUps::outline)
                .list();
    }

    private static CleanUpOutline outline(ResultSet row, int number) throws SQLException {
        return new CleanUpOutline(
                new CleanUpId(row.getLong("id")),
                row.getObject("as_at", LocalDate.class),
                CleanUp.State.valueOf(row.getString("state")),
                Cells.id(row, "item_id").map(ItemId::new),
                row.getString("started_by"),
                Cells.instant(row, "started_at").orElseThrow(),
                row.getInt("documents"),
                row.getInt("undecided"));
    }

    @Override
    public Optional<CleanUp> find(CleanUpId id) {
        return whole("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<CleanUp> announcedBy(ItemId item) {
        return whole("item_id = ?", item.value()).stream().findFirst();
    }

    @Override
    public boolean wasAnnouncedBy(ItemId item) {
        return database.sql("select exists (select from publication.former_announcement where item_id = ?)")
                .param(item.value())
                .query(Boolean.class)
                .single();
    }

    private List<CleanUp> whole(String where, long value) {
        return database.sql("select * from publication.clean_up where " + where + " order by as_at desc, id desc")
                .param(value)
                .query((row, number) -> cleanUp(row, lines(row.getLong("id"))))
                .list();
    }

    private List<Line> lines(long id) {
        return database.sql("select * from publication.clean_up_line where clean_up_id = ? order by position")
                .param(id)
                .query(StoredCleanUps::line)
                .list();
    }

    private static CleanUp cleanUp(ResultSet row, List<Line> lines) throws SQLException {
        return new CleanUp(
                new CleanUpId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getObject("as_at", LocalDate.class),
                CleanUp.State.valueOf(row.getString("state")),
                Cells.id(row, "item_id").map(ItemId::new),
                Cells.day(row, "published_on"),
                Cells.text(row, "cancel_reason"),
                row.getString("started_by"),
                Cells.instant(row, "started_at").orElseThrow(),
                lines);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("position"),
                StoredDocumentRegister.key(row),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Cells.text(row, "document_number"),
                row.getObject("issued_on", LocalDate.class),
                decided(row));
    }

    private static Optional<Decided> decided(ResultSet row) throws SQLException {
        var decision = Cells.text(row, "decision").map(CleanUpDecision::valueOf);
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decided(
                decision.get(),
                row.getString("reason"),
                row.getString("decided_by"),
                Cells.instant(row, "decided_at").orElseThrow()));
    }
}
