package org.gongkai.publication.store;

import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublicItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredPublicItems implements PublicItems {

    private final JdbcClient database;

    StoredPublicItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long greatest() {
        return database.sql("select id from publication.item where public_state = 'PUBLISHED' order by id desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public List<AgencyId> agencies() {
        return database
                .sql("select distinct agency_id from publication.item where public_state = 'PUBLISHED'")
                .query(Long.class)
                .list()
                .stream()
                .map(AgencyId::new)
                .toList();
    }

    @Override
    public List<ItemId> between(long after, long until) {
        return database.sql("""
                        select id from publication.item
                        where public_state = 'PUBLISHED' and id > :after and id <= :until order by id
                        """).param("after", after).param("until", until).query(Long.class).list().stream()
                .map(ItemId::new)
                .toList();
    }
}
