package org.gongkai.publication.body;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Csv;
import org.gongkai.platform.Message;

/** Text parted by commas as a table. */
final class CsvTable {

    /** More rows are for a program, not for reading. */
    private static final int MOST_CELLS = 20_000;

    private CsvTable() {}

    static List<Block> of(byte[] content) throws UnreadableDocumentException {
        var cells = new ArrayList<GridCell>();
        var row = 0;
        for (var values : rows(content)) {
            for (var column = 0; column < values.size() && cells.size() < MOST_CELLS; column++) {
                cells.add(new GridCell(row, column, 1, 1, values.get(column)));
            }
            row++;
        }
        return cells.isEmpty() ? List.of() : List.of(new Grid(cells, true));
    }

    private static List<List<String>> rows(byte[] content) throws UnreadableDocumentException {
        try {
            return Csv.rows(content, MOST_CELLS);
        } catch (CharacterCodingException notText) {
            throw new UnreadableDocumentException(Message.of("document.unknown-kind"));
        }
    }
}
