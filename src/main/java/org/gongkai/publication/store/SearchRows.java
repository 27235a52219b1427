package org.gongkai.publication.store;

import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is searched in step with what is public, within the transaction of the act: neither is ever ahead. */
@Component
class SearchRows {

    private final JdbcClient database;
    private final PublishedItems published;

    SearchRows(JdbcClient database, PublishedItems published) {
        this.database = database;
        this.published = published;
    }

    @EventListener
    void on(ItemMoved moved) {
        // The item itself may still stand as public: it is told in the midst of the act.
        if (moved.to() == ItemState.WITHDRAWN || moved.to() == ItemState.ARCHIVED) {
            forget(moved.item());
        } else if (moved.to() == ItemState.PUBLISHED
                || moved.from().filter(ItemState.PUBLISHED::equals).isPresent()) {
            refresh(moved.item());
        }
    }

    /** Within a transaction. */
    void refresh(ItemId id) {
        forget(id);
        published
                .find(id)
                .filter(item -> item.publicSide().state() == ItemState.PUBLISHED)
                .ifPresent(this::enter);
    }

    private void forget(ItemId id) {
        database.sql("delete from publication.search_text where item_id = ?")
                .param(id.value())
                .update();
    }

    private void enter(PublishedItem item) {
        var text = SearchText.of(item);
        database.sql("""
                        insert into publication.search_text (item_id, version, agency_id, heading, body, grams, published_at, shape)
                        values (:item, :version, :agency, :heading, :body, :grams, :published, :shape)
                        """)
                .param("item", item.id().value())
                .param("version", item.publicSide().version())
                .param("agency", item.agency().value())
                .param("heading", text.heading())
                .param("body", text.body())
                .param("grams", text.grams().toArray(String[]::new))
                .param("published", Row.utc(item.publicSide().publishedAt()))
                .param("shape", SearchText.SHAPE)
                .update();
    }
}
