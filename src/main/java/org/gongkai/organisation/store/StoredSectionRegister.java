package org.gongkai.organisation.store;

import java.time.LocalDate;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.model.SectionRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes sections. */
@Component
final class StoredSectionRegister implements SectionRegister {

    private final JdbcClient database;

    StoredSectionRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SectionId addSection(AgencyId agency, String name) {
        return database.sql("insert into organisation.section (agency_id, name) values (?, ?) returning id")
                .params(agency.value(), name)
                .query((row, number) -> new SectionId(row.getLong("id")))
                .single();
    }

    @Override
    public void renameSection(SectionId id, String name) {
        database.sql("update organisation.section set name = ?, version = version + 1 where id = ?")
                .params(name, id.value())
                .update();
    }

    @Override
    public void closeSection(SectionId id, LocalDate onDay) {
        database.sql("update organisation.section set closed_on = ?, version = version + 1 where id = ?")
                .params(onDay, id.value())
                .update();
    }

    @Override
    public boolean isUsed(SectionId id, LocalDate today) {
        return database.sql("""
                select exists (
                    select from organisation.appointment
                    where section_id = :id and (until_day is null or until_day >= :today))
                or exists (select from organisation.leading_group where office_id = :id)
                """)
                .param("id", id.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
