package org.gongkai.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.ledger.chain.EntryRow;
import org.gongkai.organisation.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that reads entries. */
@Component
class StoredEntries implements LedgerEntries {

    private static final int PAGE = 50;
    private static final int AT_A_TIME = 1000;

    private static final String OF_MATTER = """
            select * from ledger.entry
            where matter_kind = ? and matter_id = ?
            order by at, agency_id, number
            """;

    /** Each condition stands alone where it is not asked for, so that one statement serves every filter. */
    private static final String FILTERED = """
            select * from ledger.entry
            where agency_id = any(:agencies)
              and (:actor::text is null or position(:actor in actor) > 0 or position(:actor in coalesce(instead_of, '')) > 0)
              and (:act::text is null or act = :act)
              and (:from::timestamptz is null or at >= :from)
              and (:until::timestamptz is null or at < :until)
              and (:before::bigint is null or number < :before)
            """;

    private final JdbcClient database;

    StoredEntries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> of(Matter matter) {
        return database.sql(OF_MATTER)
                .params(matter.kind(), matter.id())
                .query((row, number) -> EntryRow.of(row))
                .list();
    }

    @Override
    public Page of(AgencyId agency, Filter filter) {
        var found = filtered("order by number desc limit " + (PAGE + 1), List.of(agency), filter)
                .query((row, number) -> EntryRow.of(row))
                .list();
        return found.size() <= PAGE
                ? new Page(found, Optional.empty())
                : new Page(
                        found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).number()));
    }

    /** Within a transaction, since only there does the database hand over a result piece by piece. */
    @Override
    @Transactional(readOnly = true)
    public void each(Collection<AgencyId> agencies, Filter filter, Consumer<Entry> reader) {
        filtered("order by agency_id, number", agencies, filter)
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    reader.accept(EntryRow.of(row));
                });
    }

    private JdbcClient.StatementSpec filtered(String order, Collection<AgencyId> agencies, Filter filter) {
        return database.sql(FILTERED + order)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("actor", filter.actor().orElse(null))
                .param("act", filter.act().orElse(null))
                .param("from", filter.from().map(EntryRow::moment).orElse(null))
                .param("until", filter.until().map(EntryRow::moment).orElse(null))
                .param("before", filter.before().orElse(null));
    }
}
