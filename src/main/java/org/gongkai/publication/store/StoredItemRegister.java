package org.gongkai.publication.store;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.ItemRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes items. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredItemRegister implements ItemRegister {

    private final JdbcClient database;
    private final Items items;
    private final PublicRows publicRows;

    StoredItemRegister(JdbcClient database, Items items, PublicRows publicRows) {
        this.database = database;
        this.items = items;
        this.publicRows = publicRows;
    }

    @Override
    public Item start(
            AgencyId agency, ItemContent content, Optional<SectionId> section, Item.Drafter drafter, Instant now) {
        var id = new ItemId(database.sql("insert into publication.item (agency_id, newest) values (?, 1) returning id")
                .param(agency.value())
                .query(Long.class)
                .single());
        return add(id, 1, agency, content, section, drafter, Optional.empty(), now);
    }

    @Override
    public Item begin(Item before, String cause, Optional<SectionId> section, Item.Drafter drafter, Instant now) {
        var number = before.number() + 1;
        database.sql("update publication.item set newest = ? where id = ?")
                .params(number, before.id().value())
                .update();
        return add(before.id(), number, before.agency(), before.content(), section, drafter, Optional.of(cause), now);
    }

    private Item add(
            ItemId id,
            int number,
            AgencyId agency,
            ItemContent content,
            Optional<SectionId> section,
            Item.Drafter drafter,
            Optional<String> cause,
            Instant now) {
        with(content, database.sql("""
                insert into publication.version (item_id, number, agency_id, state, revision, content, sha256, column_id, kind,
                        title, attribute, document_number, written_on, counted_from, section_id, drafter_id, drafter,
                        started_at, changed_at, cause)
                values (:id, :number, :agency, 'DRAFT', 1, :content::json, :sha256, :column, :kind, :title, :attribute,
                        :documentNumber, :writtenOn, :countedFrom, :section, :person, :drafter, :now, :now, :cause)
                """))
                .param("id", id.value())
                .param("number", number)
                .param("agency", agency.value())
                .param("section", section.map(SectionId::value).orElse(null))
                .param("person", drafter.person().map(PersonId::value).orElse(null))
                .param("drafter", drafter.name())
                .param("cause", cause.orElse(null))
                .param("now", Row.utc(now))
                .update();
        return items.version(id, number).orElseThrow();
    }

    private static StatementSpec with(ItemContent content, StatementSpec statement) {
        var json = StoredJson.write(content);
        return statement
                .param("content", json)
                .param("sha256", Hashes.sha256(json))
                .param("column", content.column().value())
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("attribute", content.disclosure().attribute().name())
                .param("documentNumber", content.documentNumber().orElse(null))
                .param("writtenOn", content.dates().writtenOn().orElse(null))
                .param("countedFrom", content.dates().countedFrom().orElse(null));
    }

    @Override
    public Optional<Item> lock(ItemId id) {
        var there = database.sql("select id from publication.item where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        return there.flatMap(found -> items.find(id));
    }

    @Override
    public Item write(Item item, ItemContent content, Instant now) {
        changedOne(with(content, database.sql("""
                update publication.version
                set revision = revision + 1, content = :content::json, sha256 = :sha256, column_id = :column, kind = :kind,
                    title = :title, attribute = :attribute, document_number = :documentNumber, written_on = :writtenOn,
                    counted_from = :countedFrom, changed_at = :now
                where item_id = :id and number = :number and revision = :revision and state = 'DRAFT'
                """))
                .param("id", item.id().value())
                .param("number", item.number())
                .param("revision", item.revision())
                .param("now", Row.utc(now))
                .update());
        return again(item);
    }

    @Override
    public Item move(Item item, ItemState to, Optional<String> reason, Instant now) {
        changedOne(database.sql("""
                update publication.version set state = ?, reason = coalesce(?, reason), changed_at = ?
                where item_id = ? and number = ? and state = ?
                """)
                .param(to.name())
                .param(reason.orElse(null))
                .param(Row.utc(now))
                .param(item.id().value())
                .param(item.number())
                .param(item.state().name())
                .update());
        return again(item);
    }

    @Override
    public Item schedule(Item item, Optional<Instant> moment, Instant now) {
        changedOne(database.sql("""
                update publication.version set scheduled_for = ?, changed_at = ? where item_id = ? and number = ?
                """)
                .param(moment.map(Row::utc).orElse(null))
                .param(Row.utc(now))
                .param(item.id().value())
                .param(item.number())
                .update());
        return again(item);
    }

    @Override
    public Item publish(Item item, IndexNumber index, Optional<Validity> validity, Instant now) {
        changedOne(database.sql("""
                update publication.version set state = 'PUBLISHED', published_at = :now, changed_at = :now
                where item_id = :id and number = :number and state in ('SIGNED', 'SCHEDULED')
                """)
                .param("now", Row.utc(now))
                .param("id", item.id().value())
                .param("number", item.number())
                .update());
        publicRows.publish(item, index, validity, now);
        return again(item);
    }

    @Override
    public void withdraw(ItemId id, String reason, Instant now) {
        changedOne(database.sql("""
                update publication.item set public_state = 'WITHDRAWN', withdrawal_reason = :reason, withdrawn_at = :now,
                       public_changed_at = :now
                where id = :id and public_state in ('PUBLISHED', 'ARCHIVED')
                """)
                .param("reason", reason)
                .param("now", Row.utc(now))
                .param("id", id.value())
                .update());
    }

    @Override
    public void archive(ItemId id, Instant now) {
        changedOne(database.sql("""
                update publication.item set public_state = 'ARCHIVED', public_changed_at = ? where id = ? and public_state = 'PUBLISHED'
                """).params(Row.utc(now), id.value()).update());
    }

    @Override
    public boolean validity(ItemId id, Validity validity, Instant now) {
        return database.sql("""
                update publication.item set validity = :validity, public_changed_at = :now
                where id = :id and validity is not null and validity <> :validity
                """)
                        .param("validity", validity.name())
                        .param("now", Row.utc(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public void close(Item version, String reason, Instant now) {
        changedOne(database.sql("""
                update publication.version set closed = ?, changed_at = ? where item_id = ? and number = ? and closed is null
                """)
                .params(reason, Row.utc(now), version.id().value(), version.number())
                .update());
        publicRows.touch(version.id(), now);
    }

    @Override
    public Optional<Instant> lastPublication(AgencyId agency) {
        return database.sql("""
                select published_at from publication.item where agency_id = ? and public_state = 'PUBLISHED'
                order by published_at desc, id desc limit 1
                """)
                .param(agency.value())
                .query((row, number) -> Row.instant(row, "published_at").orElseThrow())
                .optional();
    }

    @Override
    public Optional<ItemId> numbered(AgencyId agency, String documentNumber, ItemId except) {
        return database.sql("""
                select item_id from publication.version
                where agency_id = ? and document_number = ? and item_id <> ? and state not in ('DISCARDED', 'AMENDED', 'WITHDRAWN')
                  and kind in ('RULE', 'NORMATIVE_DOCUMENT', 'OTHER_DOCUMENT')
                limit 1
                """)
                .params(agency.value(), documentNumber, except.value())
                .query((row, number) -> new ItemId(row.getLong(1)))
                .optional();
    }

    private Item again(Item item) {
        return items.version(item.id(), item.number()).orElseThrow();
    }

    private static void changedOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed under a lock");
        }
    }
}
