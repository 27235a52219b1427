package org.gongkai.publication.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.publication.imports.ReadRow;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of an import by COPY, within the transaction it is called in. */
@Component
class CopiedRows {

    private static final String COPY =
            "copy publication.import_row (batch_id, number, place, title, index_number, document_number, faults, item_id, content, sha256)"
                    + " from stdin";

    private final JdbcTemplate database;

    CopiedRows(JdbcTemplate database) {
        this.database = database;
    }

    /** @param ids of the items that the accepted rows are to become, in order */
    void write(ImportId batch, List<ReadRow> rows, List<Long> ids) {
        var numbered = new ArrayList<Numbered>();
        var next = ids.iterator();
        rows.forEach(row -> numbered.add(new Numbered(row, row.content().isPresent() ? next.next() : 0)));
        var lines = numbered.parallelStream().map(row -> line(batch, row)).collect(Collectors.joining());
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        database.execute((ConnectionCallback<Long>) connection -> copy(connection, bytes));
    }

    /** @param item that the row is to become; 0 for a refused one */
    private record Numbered(ReadRow row, long item) {}

    private static String line(ImportId batch, Numbered numbered) {
        var row = numbered.row();
        var line = new StringBuilder();
        line.append(batch.value()).append('\t').append(row.number()).append('\t');
        text(line, row.place()).append('\t');
        text(line, row.title()).append('\t');
        number(line, row.indexNumber()).append('\t');
        number(line, row.documentNumber()).append('\t');
        if (row.content().isPresent()) {
            var json = StoredJson.write(row.content().get());
            line.append("\\N\t").append(numbered.item()).append('\t');
            text(line, json).append("\t\\\\x").append(HexFormat.of().formatHex(Hashes.sha256(json)));
        } else {
            text(line, StoredJson.write(row.faults())).append("\t\\N\t\\N\t\\N");
        }
        return line.append('\n').toString();
    }

    private static StringBuilder number(StringBuilder line, Optional<String> number) {
        return number.isPresent() ? text(line, number.get()) : line.append("\\N");
    }

    private static long copy(Connection connection, byte[] bytes) throws SQLException {
        try (var in = new ByteArrayInputStream(bytes)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As COPY wants it: what means something to it is marked, what PostgreSQL cannot hold is left out. */
    private static StringBuilder text(StringBuilder line, String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case 0 -> {}
                default -> line.append(character);
            }
        }
        return line;
    }
}
