package org.gongkai.publication.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.platform.RationedReader;

/**
 * The rows of a CSV file, read as they are asked for; in UTF-8, or as Excel writes it here.
 *
 * <p>A file may be of a gigabyte, so neither a row without an end nor many long ones at a time are ever held in memory.
 */
final class CsvRows implements RowSource {

    private static final int LOOKED_AT = 1 << 20;
    private static final int LONGEST_ROW = 4_000_000;
    private static final int MOST_AT_ONCE = 16_000_000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final RationedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<Integer, ImportField> fields;
    private final Folder folder;

    private CsvRows(InputStream content, Folder folder) throws IOException, UnreadableSourceException {
        var bytes = new BufferedInputStream(content, LOOKED_AT);
        this.text =
                new RationedReader(new InputStreamReader(bytes, encoding(bytes)), LONGEST_ROW, LongRowException::new);
        this.parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
        this.records = parser.iterator();
        this.folder = folder;
        if (!hasNext()) {
            throw new UnreadableSourceException("source.empty");
        }
        this.fields = Heads.of(records.next().toList());
    }

    /** A row has more characters than any row of a table. */
    private static final class LongRowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static CsvRows open(InputStream content, Folder folder) throws IOException, UnreadableSourceException {
        return new CsvRows(content, folder);
    }

    private static Charset encoding(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        var start = bytes.readNBytes(LOOKED_AT - 1);
        bytes.reset();
        // A character may be cut at the end.
        for (var cut = 0; cut < 4 && cut < start.length; cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException notYet) {
                continue;
            }
        }
        return start.length == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    @Override
    public void skip(int rows) throws IOException, UnreadableSourceException {
        for (var left = rows; left > 0 && hasNext(); left--) {
            records.next();
        }
    }

    @Override
    public List<SourceRow> next(int atMost) throws IOException, UnreadableSourceException {
        var rows = new ArrayList<SourceRow>();
        var length = 0L;
        while (rows.size() < atMost && length < MOST_AT_ONCE && hasNext()) {
            var record = records.next();
            var number = Math.toIntExact(record.getRecordNumber() - 1);
            var values = values(record);
            rows.add(new SourceRow(number, Long.toString(record.getRecordNumber()), values));
            length += values.values().stream().mapToLong(String::length).sum();
        }
        return rows;
    }

    /** Reads the next row, if there is one. */
    private boolean hasNext() throws UnreadableSourceException {
        var line = parser.getCurrentLineNumber();
        text.begin();
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof LongRowException
                    ? new UnreadableSourceException(
                            "source.long-row", Long.toString(line + 1), Integer.toString(LONGEST_ROW))
                    : broken(parser);
        } catch (IllegalStateException broken) {
            throw broken(parser);
        }
    }

    private static UnreadableSourceException broken(CSVParser parser) {
        return new UnreadableSourceException("source.broken-csv", Long.toString(parser.getCurrentLineNumber()));
    }

    private Map<ImportField, String> values(CSVRecord record) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        fields.forEach((column, field) -> {
            if (column < record.size()) {
                values.put(field, record.get(column));
            }
        });
        return values;
    }

    @Override
    public Folder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        folder.close();
    }
}
