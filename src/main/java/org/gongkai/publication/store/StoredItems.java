package org.gongkai.publication.store;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Items;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads items. */
@Component
class StoredItems implements Items {

    private final JdbcClient database;

    StoredItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Item> find(ItemId id) {
        return database.sql(Row.SELECT + "where item_id = ? and number = newest")
                .param(id.value())
                .query(Row::item)
                .optional();
    }

    @Override
    public Optional<Item> version(ItemId id, int number) {
        return database.sql(Row.SELECT + "where item_id = ? and number = ?")
                .params(id.value(), number)
                .query(Row::item)
                .optional();
    }

    @Override
    public List<Item> versions(ItemId id) {
        return database.sql(Row.SELECT + "where item_id = ? order by number desc")
                .param(id.value())
                .query(Row::item)
                .list();
    }
}
