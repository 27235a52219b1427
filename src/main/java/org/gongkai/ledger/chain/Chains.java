package org.gongkai.ledger.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.AgencyId;

/**
 * The chains as they stand in a database, read with bare JDBC, so that they can be verified without the site. Everything is read as it was at
 * one moment, whatever is added meanwhile.
 */
public final class Chains implements AutoCloseable {

    private static final int AT_A_TIME = 1000;

    private static final String ENTRIES = """
            select * from ledger.entry
            where (?::bigint is null or agency_id = ?) and (?::timestamptz is null or at >= ?) and (?::timestamptz is null or at < ?)
            order by agency_id, number
            """;

    /** The agencies' names come along: this is read where no part of the site runs that could be asked for them. */
    private static final String HEADS = """
            select agency_id, coalesce(agency.name, '') as name, number, hash
            from ledger.head left join organisation.agency on agency.id = agency_id
            where ?::bigint is null or agency_id = ?
            order by agency_id
            """;

    private final Connection connection;

    public Chains(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /**
     * Which entries are asked for.
     *
     * @param agency every one where it is empty
     * @param from first moment
     * @param until first moment after
     */
    public record Selection(Optional<AgencyId> agency, Optional<Instant> from, Optional<Instant> until) {

        public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

        public static Selection of(AgencyId agency) {
            return new Selection(Optional.of(agency), Optional.empty(), Optional.empty());
        }
    }

    /** Hands the entries over one by one, chain by chain, until the reader has enough and says false. */
    public void each(Selection selection, Predicate<Entry> reader) throws SQLException {
        try (var statement = connection.prepareStatement(ENTRIES)) {
            statement.setFetchSize(AT_A_TIME);
            var agency = selection.agency().map(AgencyId::value).orElse(null);
            var from = selection.from().map(EntryRow::moment).orElse(null);
            var until = selection.until().map(EntryRow::moment).orElse(null);
            var place = 0;
            for (var value : new Object[] {agency, agency, from, from, until, until}) {
                statement.setObject(++place, value);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next() && reader.test(EntryRow.of(rows))) {
                    // The reader does the work.
                }
            }
        }
    }

    /** Where the chains end, by their own account. */
    public List<Head> heads(Optional<AgencyId> agency, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(HEADS)) {
            statement.setObject(1, agency.map(AgencyId::value).orElse(null));
            statement.setObject(2, agency.map(AgencyId::value).orElse(null));
            try (var rows = statement.executeQuery()) {
                var heads = new ArrayList<Head>();
                while (rows.next()) {
                    heads.add(head(rows, now));
                }
                return heads;
            }
        }
    }

    private static Head head(ResultSet row, Instant now) throws SQLException {
        return new Head(
                new AgencyId(row.getLong("agency_id")),
                row.getString("name"),
                row.getLong("number"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                now);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
