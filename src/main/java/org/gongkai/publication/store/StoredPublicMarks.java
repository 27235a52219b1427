package org.gongkai.publication.store;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublicMarks;
import org.gongkai.publication.ValidityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of marks: a new one within the transaction of the act, so that it is seen together with what the act did. */
@Component
class StoredPublicMarks implements PublicMarks {

    private static final Set<ItemState> PUBLIC =
            EnumSet.of(ItemState.PUBLISHED, ItemState.AMENDED, ItemState.WITHDRAWN, ItemState.ARCHIVED);

    private final JdbcClient database;

    StoredPublicMarks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String of(AgencyId agency) {
        return database.sql("select mark::text from publication.public_mark where agency_id = ?")
                .param(agency.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @EventListener
    void on(ItemMoved moved) {
        if (PUBLIC.contains(moved.to()) || moved.from().filter(PUBLIC::contains).isPresent()) {
            renew(moved.agency());
        }
    }

    @EventListener
    void on(ValidityChanged changed) {
        renew(changed.agency());
    }

    private void renew(AgencyId agency) {
        database.sql("""
                insert into publication.public_mark (agency_id, mark) values (?, gen_random_uuid())
                on conflict (agency_id) do update set mark = excluded.mark
                """).param(agency.value()).update();
    }
}
