package org.gongkai.publication.timeliness.store;

import java.time.LocalDate;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.timeliness.Reminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of letters about due dates. */
@Component
class StoredReminders implements Reminders {

    private final JdbcClient database;

    StoredReminders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean areWanted(AgencyId agency) {
        return database.sql("select not exists (select from publication.without_reminders where agency_id = ?)")
                .param(agency.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void set(AgencyId agency, boolean wanted) {
        database.sql(
                        wanted
                                ? "delete from publication.without_reminders where agency_id = ?"
                                : "insert into publication.without_reminders values (?) on conflict do nothing")
                .param(agency.value())
                .update();
    }

    @Override
    public boolean note(ItemId item, LocalDate dueOn, Occasion occasion, LocalDate today) {
        return database.sql("""
                insert into publication.due_reminder (item_id, due_on, occasion, on_day) values (?, ?, ?, ?) on conflict do nothing
                """)
                        .params(item.value(), dueOn, occasion.name(), today)
                        .update()
                == 1;
    }
}
