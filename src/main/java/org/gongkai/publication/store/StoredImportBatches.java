package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.VisibleItems;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.publication.imports.ImportKind;
import org.gongkai.publication.imports.ImportRow;
import org.gongkai.publication.imports.ImportState;
import org.gongkai.publication.imports.RowFault;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads bulk imports. */
@Component
class StoredImportBatches implements ImportBatches {

    private static final int AT_ONCE = 1_000;

    private static final String ROWS = """
            select number, place, title, faults, item_id, sha256, outcome from publication.import_row
            where batch_id = ? and number >= ?
            """;

    private final JdbcClient database;
    private final Agencies agencies;
    private final SecrecyReviews secrecy;

    StoredImportBatches(JdbcClient database, Agencies agencies, SecrecyReviews secrecy) {
        this.database = database;
        this.agencies = agencies;
        this.secrecy = secrecy;
    }

    @Override
    public Optional<ImportBatch> find(ImportId id) {
        return database.sql("select * from publication.import_batch where id = ?")
                .param(id.value())
                .query(StoredImportBatches::batch)
                .optional();
    }

    @Override
    public List<ImportBatch> of(AgencyId agency, int atMost) {
        return database.sql("select * from publication.import_batch where agency_id = ? order by id desc limit ?")
                .params(agency.value(), atMost)
                .query(StoredImportBatches::batch)
                .list();
    }

    @Override
    public List<ImportRow> rows(ImportId id, int from, int atMost) {
        return database.sql(ROWS + "order by number limit ?")
                .params(id.value(), from, atMost)
                .query(StoredImportBatches::row)
                .list();
    }

    @Override
    public List<ImportRow> refused(ImportId id, int from, int atMost) {
        return database.sql(ROWS + "and faults is not null order by number limit ?")
                .params(id.value(), from, atMost)
                .query(StoredImportBatches::row)
                .list();
    }

    @Override
    public List<ImportRow> accepted(ImportId id, int offset, int atMost) {
        return database.sql(ROWS + "and item_id is not null order by number limit ? offset ?")
                .params(id.value(), 1, atMost, offset)
                .query(StoredImportBatches::row)
                .list();
    }

    @Override
    public List<ItemId> unscreened(ImportId id, int atMost) {
        var found = new ArrayList<ItemId>();
        for (var some = unpublished(id, 0); !some.isEmpty() && found.size() < atMost; some = after(id, some)) {
            found.addAll(unscreened(some));
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), atMost)));
    }

    @Override
    public long unscreened(ImportId id) {
        var count = 0L;
        for (var some = unpublished(id, 0); !some.isEmpty(); some = after(id, some)) {
            count += unscreened(some).size();
        }
        return count;
    }

    /** A row whose item is on its way to the public, with the contents it has now. */
    private record OnItsWay(int number, ItemId item, String content) {}

    private List<OnItsWay> after(ImportId id, List<OnItsWay> before) {
        return before.size() < AT_ONCE
                ? List.of()
                : unpublished(id, before.getLast().number());
    }

    private List<OnItsWay> unpublished(ImportId id, int after) {
        return database.sql("""
                select import_row.number, version.item_id, version.sha256
                from publication.import_row
                join publication.version on version.item_id = import_row.item_id and version.number = 1
                where batch_id = ? and import_row.number > ? and version.state in ('DRAFT', 'SIGNED')
                order by import_row.number limit ?
                """)
                .params(id.value(), after, AT_ONCE)
                .query((row, number) -> new OnItsWay(
                        row.getInt("number"),
                        new ItemId(row.getLong("item_id")),
                        HexFormat.of().formatHex(row.getBytes("sha256"))))
                .list();
    }

    private List<ItemId> unscreened(List<OnItsWay> some) {
        var reviewed = secrecy.reviewed(
                some.stream().collect(Collectors.toMap(row -> row.item().matter(), OnItsWay::content)));
        return some.stream()
                .map(OnItsWay::item)
                .filter(item -> !reviewed.contains(item.matter()))
                .toList();
    }

    @Override
    public Optional<ImportBatch> visible(Actor actor, ImportId id) {
        return find(id).filter(batch -> agencies.find(batch.agency())
                .filter(agency -> VisibleItems.seesDrafts(actor, agency))
                .isPresent());
    }

    static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(
                new ImportId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("name"),
                ImportKind.valueOf(row.getString("kind")),
                new ImportBatch.Source(row.getString("source"), row.getBoolean("is_stored")),
                new ColumnId(row.getLong("column_id")),
                ItemKind.valueOf(row.getString("item_kind")),
                Set.of((String[]) row.getArray("former_codes").getArray()),
                ImportState.valueOf(row.getString("state")),
                row.getInt("taken"),
                row.getInt("accepted"),
                row.getInt("refused"),
                row.getInt("reached"),
                row.getInt("published"),
                Row.text(row, "trouble"),
                Optional.ofNullable(row.getBytes("content")).map(HexFormat.of()::formatHex),
                new Item.Drafter(Row.id(row, "person_id").map(PersonId::new), row.getString("actor")),
                Row.id(row, "section_id").map(SectionId::new),
                Row.instant(row, "started_at").orElseThrow(),
                Row.instant(row, "changed_at").orElseThrow());
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        return new ImportRow(
                row.getInt("number"),
                row.getString("place"),
                row.getString("title"),
                Row.text(row, "faults")
                        .map(json -> Arrays.asList(StoredJson.read(json, RowFault[].class)))
                        .orElse(List.of()),
                Row.id(row, "item_id").map(ItemId::new),
                Optional.ofNullable(row.getBytes("sha256")).map(HexFormat.of()::formatHex),
                Row.text(row, "outcome").map(ImportRow.Outcome::valueOf));
    }
}
