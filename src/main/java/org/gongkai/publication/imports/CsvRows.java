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

/** The rows of a CSV file, read as they are asked for; in UTF-8, or as Excel writes it here. */
final class CsvRows implements RowSource {

    private static final int LOOKED_AT = 1 << 20;
    private static final int LONGEST_LINE = 4_000_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<Integer, ImportField> fields;
    private final Folder folder;

    private CsvRows(CSVParser parser, Iterator<CSVRecord> records, Map<Integer, ImportField> fields, Folder folder) {
        this.parser = parser;
        this.records = records;
        this.fields = fields;
        this.folder = folder;
    }

    static CsvRows open(InputStream content, Folder folder) throws IOException, UnreadableSourceException {
        var bytes = new BufferedInputStream(content, LOOKED_AT);
        var reader = new InputStreamReader(bytes, encoding(bytes));
        var format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        var parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        var records = parser.iterator();
        if (!records.hasNext()) {
            throw new UnreadableSourceException("source.empty");
        }
        return new CsvRows(parser, records, Heads.of(records.next().toList()), folder);
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
        for (var left = rows; left > 0; left -= Math.min(left, 1000)) {
            next(Math.min(left, 1000));
        }
    }

    @Override
    public List<SourceRow> next(int atMost) throws IOException, UnreadableSourceException {
        var rows = new ArrayList<SourceRow>();
        try {
            while (rows.size() < atMost && records.hasNext()) {
                var record = records.next();
                var number = Math.toIntExact(record.getRecordNumber() - 1);
                rows.add(new SourceRow(number, Long.toString(record.getRecordNumber()), values(record)));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableSourceException("source.broken-csv", Long.toString(parser.getCurrentLineNumber()));
        }
        return rows;
    }

    private Map<ImportField, String> values(CSVRecord record) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        fields.forEach((column, field) -> {
            if (column < record.size() && record.get(column).length() <= LONGEST_LINE) {
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
