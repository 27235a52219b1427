package org.gongkai.publication.store;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.ComingValidities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of what documents will become. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredComingValidities implements ComingValidities {

    private final JdbcClient database;

    StoredComingValidities(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void remember(Coming coming, LocalDate day) {
        database.sql("""
                insert into publication.coming_validity (item_id, by_item_id, validity, due_on) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(
                        coming.item().value(),
                        coming.by().value(),
                        coming.validity().name(),
                        day)
                .update();
    }

    @Override
    public void forget(ItemId by) {
        database.sql("delete from publication.coming_validity where by_item_id = ?")
                .param(by.value())
                .update();
    }

    @Override
    public List<Coming> until(LocalDate day) {
        return database.sql("""
                select * from publication.coming_validity where due_on <= ? order by due_on, item_id, validity
                """)
                .param(day)
                .query((row, number) -> new Coming(
                        new ItemId(row.getLong("item_id")),
                        new ItemId(row.getLong("by_item_id")),
                        Validity.valueOf(row.getString("validity"))))
                .list();
    }
}
