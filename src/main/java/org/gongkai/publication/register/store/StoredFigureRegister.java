package org.gongkai.publication.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.act.FigureRows;
import org.gongkai.publication.register.act.NewFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the register of figures. */
@Component
class StoredFigureRegister implements FigureRegister, FigureRows {

    private static final String SELECT = """
            select entry.*, later.id as corrected_by
            from publication.figure_entry entry left join publication.figure_entry later on later.corrects = entry.id
            """;

    private final JdbcClient database;

    StoredFigureRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<FigureEntry> of(AgencyId agency, int year) {
        return database.sql(SELECT + """
                where entry.agency_id = ? and entry.from_on between ? and ?
                order by entry.figure, entry.source, entry.from_on, entry.id
                """)
                .params(agency.value(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(StoredFigureRegister::entry)
                .list();
    }

    @Override
    public Optional<FigureEntry> find(FigureEntryId id) {
        return database.sql(SELECT + "where entry.id = ?")
                .param(id.value())
                .query(StoredFigureRegister::entry)
                .optional();
    }

    @Override
    public List<Integer> years(AgencyId agency) {
        return database.sql("""
                select distinct extract(year from from_on)::integer as year from publication.figure_entry where agency_id = ?
                order by year desc
                """).param(agency.value()).query(Integer.class).list();
    }

    @Override
    public FigureEntryId enter(
            Actor actor, AgencyId agency, NewFigure figure, Optional<Correction> corrects, Instant now) {
        return new FigureEntryId(database.sql("""
                insert into publication.figure_entry (agency_id, figure, from_on, until_on, amount, source, evidence, file_sha256,
                        file_name, overlap, corrects, correction, entered_by, person_id, entered_at)
                values (:agency, :figure, :from, :until, :amount, :source, :evidence, :sha256, :fileName, :overlap, :corrects,
                        :correction, :by, :person, :now)
                returning id
                """)
                .param("agency", agency.value())
                .param("figure", figure.figure().name())
                .param("from", figure.from())
                .param("until", figure.until())
                .param("amount", figure.amount())
                .param("source", figure.source())
                .param("evidence", figure.evidence())
                .param("sha256", figure.file().map(EvidenceFile::sha256).orElse(null))
                .param("fileName", figure.file().map(EvidenceFile::name).orElse(null))
                .param("overlap", figure.overlap().orElse(null))
                .param("corrects", corrects.map(each -> each.id().value()).orElse(null))
                .param("correction", corrects.map(Correction::reason).orElse(null))
                .param("by", actor.name())
                .param("person", Cells.person(actor))
                .param("now", Cells.utc(now))
                .query(Long.class)
                .single());
    }

    private static FigureEntry entry(ResultSet row, int number) throws SQLException {
        var sha256 = Cells.text(row, "file_sha256");
        var fileName = Cells.text(row, "file_name");
        return new FigureEntry(
                new FigureEntryId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                PeriodicFigure.valueOf(row.getString("figure")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("source"),
                row.getString("evidence"),
                sha256.map(hash -> new EvidenceFile(hash, fileName.orElse(hash))),
                Cells.text(row, "overlap"),
                Cells.id(row, "corrects").map(FigureEntryId::new),
                Cells.text(row, "correction"),
                Cells.id(row, "corrected_by").map(FigureEntryId::new),
                row.getString("entered_by"),
                Cells.instant(row, "entered_at").orElseThrow());
    }
}
