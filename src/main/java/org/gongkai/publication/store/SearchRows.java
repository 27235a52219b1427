package org.gongkai.publication.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.jsoup.Jsoup;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is searched in step with what is public, within the transaction of the act: neither is ever ahead. */
@Component
class SearchRows {

    private static final int LONGEST_BODY = 60_000;

    private final JdbcClient database;
    private final PublishedItems published;

    SearchRows(JdbcClient database, PublishedItems published) {
        this.database = database;
        this.published = published;
    }

    @EventListener
    void on(ItemMoved moved) {
        if (moved.to() == ItemState.PUBLISHED
                || moved.from().filter(ItemState.PUBLISHED::equals).isPresent()) {
            refresh(moved.item());
        }
    }

    private void refresh(ItemId id) {
        database.sql("delete from publication.search_text where item_id = ?")
                .param(id.value())
                .update();
        published
                .find(id)
                .filter(item -> item.publicSide().state() == ItemState.PUBLISHED)
                .ifPresent(this::enter);
    }

    private void enter(PublishedItem item) {
        var content = item.content();
        var heading = Grams.plain(Stream.of(
                        content.title(),
                        content.documentNumber().orElse(""),
                        item.index().text())
                .collect(Collectors.joining(" ")));
        var text = Grams.plain(
                content.summary().orElse("") + " " + Jsoup.parse(content.body()).text());
        var body = text.substring(
                0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_BODY)));
        database.sql("""
                        insert into publication.search_text (item_id, version, agency_id, heading, body, grams, published_at)
                        values (:item, :version, :agency, :heading, :body, :grams, :published)
                        """)
                .param("item", item.id().value())
                .param("version", item.publicSide().version())
                .param("agency", item.agency().value())
                .param("heading", heading)
                .param("body", body)
                .param("grams", Grams.ofText(heading + " " + body).toArray(String[]::new))
                .param("published", Row.utc(item.publicSide().publishedAt()))
                .update();
    }
}
