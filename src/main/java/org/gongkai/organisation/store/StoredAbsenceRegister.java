package org.gongkai.organisation.store;

import java.time.LocalDate;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.AbsenceRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes absences. */
@Component
final class StoredAbsenceRegister implements AbsenceRegister {

    private final JdbcClient database;

    StoredAbsenceRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean standingInFor(PersonId deputy, LocalDate from, LocalDate until) {
        return database.sql("""
                select exists (
                    select from organisation.absence where deputy_id = ? and from_day <= ? and until_day >= ?)
                """)
                .params(deputy.value(), until, from)
                .query(Boolean.class)
                .single();
    }

    @Override
    public AbsenceId addAbsence(PersonId person, PersonId deputy, LocalDate from, LocalDate until, String reason) {
        return database.sql("""
                insert into organisation.absence (person_id, deputy_id, from_day, until_day, reason)
                values (?, ?, ?, ?, ?) returning id
                """)
                .params(person.value(), deputy.value(), from, until, reason)
                .query((row, number) -> new AbsenceId(row.getLong("id")))
                .single();
    }

    @Override
    public void endAbsence(AbsenceId id, LocalDate until) {
        database.sql("delete from organisation.absence where id = ? and from_day > ?")
                .params(id.value(), until)
                .update();
        database.sql("update organisation.absence set until_day = ? where id = ?")
                .params(until, id.value())
                .update();
    }
}
