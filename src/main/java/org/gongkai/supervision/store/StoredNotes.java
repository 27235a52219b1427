package org.gongkai.supervision.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Notes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads notes. */
@Component
class StoredNotes implements Notes {

    private final JdbcClient database;

    StoredNotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Note> of(AgencyId agency, int year, ReportKind kind) {
        return database.sql("""
                select id, at, written_by, text from supervision.note
                where agency_id = ? and year = ? and kind = ? order by id desc
                """)
                .params(agency.value(), year, kind.name())
                .query((row, number) -> new Note(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("written_by"),
                        row.getString("text")))
                .list();
    }
}
