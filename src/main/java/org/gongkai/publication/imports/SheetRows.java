package org.gongkai.publication.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.document.Documents;
import org.gongkai.document.Grid;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;

/** The rows of a workbook's first table. */
final class SheetRows implements RowSource {

    private static final Limits LIMITS =
            new Limits(64L << 20, 100, 10_000, 50, 3_000_000, 60_000_000, 100, Duration.ofMinutes(2));

    private final List<SourceRow> rows;
    private final Folder folder;
    private int at;

    private SheetRows(List<SourceRow> rows, Folder folder) {
        this.rows = rows;
        this.folder = folder;
    }

    static SheetRows of(String name, byte[] content, Folder folder) throws UnreadableSourceException {
        try {
            var table = Documents.read(name, content, LIMITS).blocks().stream()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableSourceException("source.empty"));
            return new SheetRows(rows(table), folder);
        } catch (UnreadableDocumentException unreadable) {
            var words = unreadable.words();
            throw words.key().equals("document.long-cell")
                    ? new UnreadableSourceException(
                            "source.long-cell",
                            words.arguments().stream().map(Object::toString).toArray(String[]::new))
                    : new UnreadableSourceException("source.broken-sheet");
        }
    }

    private static List<SourceRow> rows(Grid table) throws UnreadableSourceException {
        var lines = new TreeMap<Integer, TreeMap<Integer, String>>();
        for (var cell : table.cells()) {
            lines.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell.text());
        }
        if (lines.isEmpty()) {
            throw new UnreadableSourceException("source.empty");
        }
        var head = lines.pollFirstEntry().getValue();
        var heads = new ArrayList<String>();
        for (var column = 0; column <= head.lastKey(); column++) {
            heads.add(head.getOrDefault(column, ""));
        }
        var fields = Heads.of(heads);
        var rows = new ArrayList<SourceRow>();
        lines.forEach((row, cells) -> {
            var values = new EnumMap<ImportField, String>(ImportField.class);
            fields.forEach((column, field) -> values.put(field, cells.getOrDefault(column, "")));
            if (values.values().stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new SourceRow(rows.size() + 1, Integer.toString(row + 1), values));
            }
        });
        return rows;
    }

    @Override
    public void skip(int count) {
        at = Math.min(rows.size(), at + count);
    }

    @Override
    public List<SourceRow> next(int atMost) {
        var some = List.copyOf(rows.subList(at, Math.min(rows.size(), at + atMost)));
        at += some.size();
        return some;
    }

    @Override
    public Folder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
