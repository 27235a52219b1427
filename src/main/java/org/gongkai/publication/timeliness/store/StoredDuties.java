package org.gongkai.publication.timeliness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.timeliness.Assessments;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.YearlyReviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of assessments and of what is looked through once a year. */
@Component
class StoredDuties implements Assessments, YearlyReviews {

    private final JdbcClient database;

    StoredDuties(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Withheld> of(AgencyId agency) {
        return database.sql("""
                select v.item_id, v.number, v.title, v.content->'disclosure'->>'ground' as ground,
                       coalesce((select max(on_day) from publication.assessment a where a.item_id = v.item_id and a.number = v.number),
                                (v.changed_at at time zone 'Asia/Shanghai')::date) as since
                from publication.version v join publication.item i on i.id = v.item_id and i.newest = v.number
                where v.agency_id = ? and v.state = 'KEPT' and v.attribute = 'WITHHELD'
                order by since, v.item_id
                """)
                .param(agency.value())
                .query(StoredDuties::withheld)
                .list();
    }

    @Override
    public List<Assessment> history(ItemId item) {
        return database.sql("select * from publication.assessment where item_id = ? order by id desc")
                .param(item.value())
                .query((row, number) -> new Assessment(
                        new ItemId(row.getLong("item_id")),
                        row.getInt("number"),
                        row.getBoolean("kept"),
                        row.getString("reason"),
                        row.getString("assessed_by"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    @Override
    public void add(Assessment assessment, AgencyId agency) {
        database.sql("""
                insert into publication.assessment (item_id, number, agency_id, kept, reason, assessed_by, on_day)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        assessment.item().value(),
                        assessment.number(),
                        agency.value(),
                        assessment.kept(),
                        assessment.reason(),
                        assessment.by(),
                        assessment.on())
                .update();
    }

    @Override
    public Optional<Done> last(AgencyId agency, Duty duty) {
        return database.sql("""
                select * from publication.yearly_review where agency_id = ? and duty = ? order by id desc limit 1
                """)
                .params(agency.value(), duty.name())
                .query((row, number) -> new Done(
                        row.getObject("on_day", LocalDate.class), row.getString("reviewed_by"), row.getString("note")))
                .optional();
    }

    @Override
    public void add(AgencyId agency, Duty duty, Done done) {
        database.sql("""
                insert into publication.yearly_review (agency_id, duty, on_day, reviewed_by, note) values (?, ?, ?, ?, ?)
                """)
                .params(agency.value(), duty.name(), done.on(), done.by(), done.note())
                .update();
    }

    private static Withheld withheld(ResultSet row, int number) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return new Withheld(
                new ItemId(row.getLong("item_id")),
                row.getInt("number"),
                row.getString("title"),
                Optional.ofNullable(row.getString("ground")).map(WithholdingGround::valueOf),
                since,
                since.plusYears(1));
    }
}
