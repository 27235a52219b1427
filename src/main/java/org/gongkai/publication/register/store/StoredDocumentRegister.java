package org.gongkai.publication.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.ValidityChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads the register of documents. */
@Component
class StoredDocumentRegister implements DocumentRegister {

    private static final Comparator<RegisteredDocument> NEWEST_FIRST = Comparator.comparing(
                    RegisteredDocument::issuedOn)
            .reversed()
            .thenComparing(document -> document.key().text());

    /** Of each item the version that was decided last. What other agencies made is not the agency's own issue. */
    private static final String ITEMS = """
            select * from (
                select distinct on (version.item_id) version.item_id, version.agency_id, version.kind, version.title,
                       version.document_number, version.written_on, index_number, public_state,
                       (version.content->'dates'->>'effectiveOn')::date as effective_on,
                       version.content->'origin'->>'obtained' as obtained, version.content->'origin'->>'lead' as lead
                from publication.version join publication.item on item.id = version.item_id
                where version.kind in ('RULE', 'NORMATIVE_DOCUMENT')
                  and version.state in ('PUBLISHED', 'ARCHIVED', 'KEPT', 'WITHDRAWN') and %s
                order by version.item_id, version.number desc) issued
            where obtained = 'MADE' and written_on is not null
            """;

    private final JdbcClient database;
    private final Agencies agencies;

    StoredDocumentRegister(JdbcClient database, Agencies agencies) {
        this.database = database;
        this.agencies = agencies;
    }

    @Override
    public List<RegisteredDocument> of(AgencyId agency) {
        var changes = changes("agency_id = ?", agency.value());
        return Stream.concat(
                        items("version.agency_id = ?", agency.value(), changes),
                        entries("agency_id = ?", agency.value(), changes))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public Optional<RegisteredDocument> find(DocumentKey key) {
        return switch (key) {
            case DocumentKey.OfItem(var id) ->
                items("version.item_id = ?", id.value(), changes("item_id = ?", id.value()))
                        .findFirst();
            case DocumentKey.OfEntry(var id) ->
                entries("id = ?", id.value(), changes("entry_id = ?", id.value()))
                        .findFirst();
        };
    }

    private Stream<RegisteredDocument> items(String where, long value, Map<DocumentKey, List<ValidityChange>> changes) {
        return database
                .sql(ITEMS.formatted(where))
                .param(value)
                .query((row, number) -> issued(row, changes))
                .list()
                .stream()
                .flatMap(Optional::stream);
    }

    /** Empty for what another agency led in making. */
    private Optional<RegisteredDocument> issued(ResultSet row, Map<DocumentKey, List<ValidityChange>> changes)
            throws SQLException {
        var agency = new AgencyId(row.getLong("agency_id"));
        var lead = Cells.text(row, "lead").flatMap(agencies::knownAs).map(Agency::id);
        var isNamed = Cells.text(row, "lead").filter(name -> !name.isBlank()).isPresent();
        if (isNamed && !lead.equals(Optional.of(agency))) {
            return Optional.empty();
        }
        var key = new DocumentKey.OfItem(new ItemId(row.getLong("item_id")));
        var state = row.getString("public_state");
        return Optional.of(new RegisteredDocument(
                key,
                agency,
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Cells.text(row, "document_number"),
                row.getObject("written_on", LocalDate.class),
                Cells.day(row, "effective_on"),
                Cells.text(row, "index_number").map(IndexNumber::new),
                "PUBLISHED".equals(state) || "ARCHIVED".equals(state),
                Optional.empty(),
                changes.getOrDefault(key, List.of())));
    }

    private Stream<RegisteredDocument> entries(
            String where, long value, Map<DocumentKey, List<ValidityChange>> changes) {
        return database
                .sql("select * from publication.document_entry where void_reason is null and " + where)
                .param(value)
                .query((row, number) -> entry(row, changes))
                .list()
                .stream();
    }

    private static RegisteredDocument entry(ResultSet row, Map<DocumentKey, List<ValidityChange>> changes)
            throws SQLException {
        var key = new DocumentKey.OfEntry(new EntryId(row.getLong("id")));
        return new RegisteredDocument(
                key,
                new AgencyId(row.getLong("agency_id")),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Cells.text(row, "document_number"),
                row.getObject("issued_on", LocalDate.class),
                Cells.day(row, "effective_on"),
                Optional.empty(),
                false,
                Cells.text(row, "source"),
                changes.getOrDefault(key, List.of()));
    }

    private Map<DocumentKey, List<ValidityChange>> changes(String where, long value) {
        return database
                .sql("select * from publication.validity_change where " + where)
                .param(value)
                .query((row, number) -> Map.entry(key(row), change(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static DocumentKey key(ResultSet row) throws SQLException {
        var item = Cells.id(row, "item_id");
        return item.isPresent()
                ? new DocumentKey.OfItem(new ItemId(item.get()))
                : new DocumentKey.OfEntry(new EntryId(row.getLong("entry_id")));
    }

    private static ValidityChange change(ResultSet row) throws SQLException {
        return new ValidityChange(
                row.getLong("id"),
                Validity.valueOf(row.getString("validity")),
                row.getObject("effective_on", LocalDate.class),
                ValidityChange.Cause.valueOf(row.getString("cause")),
                Cells.id(row, "by_item_id").map(ItemId::new),
                Cells.text(row, "reason"),
                row.getString("recorded_by"),
                Cells.instant(row, "recorded_at").orElseThrow());
    }
}
