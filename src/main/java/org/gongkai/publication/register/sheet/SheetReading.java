package org.gongkai.publication.register.sheet;

import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.Documents;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Grid;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Csv;
import org.gongkai.platform.Message;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;

/** Reads a list out of a workbook or a CSV file, which may be hostile; columns are found by their headings, in any order. */
public final class SheetReading {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_ROWS = 5_000;

    private static final Limits LIMITS =
            new Limits(MOST_BYTES, 100, 1_000, 50, 100_000, 2_000_000, 50, Duration.ofSeconds(15));

    private SheetReading() {}

    public static ReadSheet read(String name, byte[] content, SheetColumns columns) {
        if (content.length > MOST_BYTES) {
            return ReadSheet.refused(RegisterFault.of("file", Reason.FILE_TOO_LARGE, "5"));
        }
        try {
            return rows(table(name, content), columns);
        } catch (UnreadableDocumentException unreadable) {
            return ReadSheet.refused(RegisterFault.of("file", Reason.FILE_UNREADABLE));
        }
    }

    private static List<Map<Integer, String>> table(String name, byte[] content) throws UnreadableDocumentException {
        if (content.length == 0) {
            return List.of();
        }
        var isBinary = content.length > 1 && (content[0] == 'P' && content[1] == 'K' || content[0] == (byte) 0xD0);
        if (!isBinary) {
            return table(content);
        }
        var document = Documents.read(name, content, LIMITS);
        if (document.format() != FileFormat.XLSX && document.format() != FileFormat.XLS) {
            throw new UnreadableDocumentException(Message.of("registers.no-sheet"));
        }
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .map(SheetReading::table)
                .orElse(List.of());
    }

    private static List<Map<Integer, String>> table(byte[] content) throws UnreadableDocumentException {
        try {
            var rows = Csv.rows(content, LIMITS.cells());
            if (rows.stream().mapToInt(List::size).sum() >= LIMITS.cells()) {
                throw new UnreadableDocumentException(Message.of("registers.no-sheet"));
            }
            return rows.stream().map(SheetReading::given).toList();
        } catch (CharacterCodingException notText) {
            throw new UnreadableDocumentException(Message.of("registers.no-sheet"));
        }
    }

    private static Map<Integer, String> given(List<String> cells) {
        var given = new HashMap<Integer, String>();
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                given.put(column, cells.get(column).strip());
            }
        }
        return given;
    }

    private static List<Map<Integer, String>> table(Grid grid) {
        var rows = new TreeMap<Integer, Map<Integer, String>>();
        grid.cells()
                .forEach(cell ->
                        rows.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell.text()));
        var all = new ArrayList<Map<Integer, String>>();
        for (var row = 0; row < grid.height(); row++) {
            all.add(rows.getOrDefault(row, Map.of()));
        }
        return all;
    }

    private static ReadSheet rows(List<Map<Integer, String>> table, SheetColumns columns) {
        var head = head(table);
        if (head.isEmpty() || head.get() + 1 >= table.size()) {
            return ReadSheet.refused(RegisterFault.of("file", Reason.FILE_EMPTY));
        }
        if (table.size() - head.get() - 1 > MOST_ROWS) {
            return ReadSheet.refused(RegisterFault.of("file", Reason.TOO_MANY_ROWS, Integer.toString(MOST_ROWS)));
        }
        var places = places(table.get(head.get()));
        var missing = columns.all().stream()
                .filter(column -> columns.isNeeded(column) && !places.containsKey(SheetColumns.heading(column)))
                .map(column -> new RowFault(
                        head.get() + 1, RegisterFault.of(column, Reason.COLUMN_MISSING, SheetColumns.heading(column))))
                .toList();
        if (!missing.isEmpty()) {
            return new ReadSheet(List.of(), missing);
        }
        var rows = new ArrayList<SheetRow>();
        for (var index = head.get() + 1; index < table.size(); index++) {
            var cells = cells(table.get(index), places, columns);
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(index + 1, cells));
            }
        }
        return rows.isEmpty()
                ? ReadSheet.refused(RegisterFault.of("file", Reason.FILE_EMPTY))
                : new ReadSheet(rows, List.of());
    }

    /** The first row that holds anything. */
    private static Optional<Integer> head(List<Map<Integer, String>> table) {
        for (var index = 0; index < table.size(); index++) {
            if (!table.get(index).isEmpty()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> places(Map<Integer, String> head) {
        var places = new HashMap<String, Integer>();
        head.forEach((place, text) -> places.putIfAbsent(text.replace("*", "").strip(), place));
        return places;
    }

    private static Map<String, String> cells(
            Map<Integer, String> row, Map<String, Integer> places, SheetColumns columns) {
        var cells = new HashMap<String, String>();
        for (var column : columns.all()) {
            var place = places.get(SheetColumns.heading(column));
            var text = place == null ? "" : row.getOrDefault(place, "").strip();
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return cells;
    }
}
