package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as text extractors print them: each cell is a line that begins with a tab, lines without one go on with the
 * cell, an empty line ends the row.
 */
final class CellLines {

    private CellLines() {}

    static boolean begins(String line) {
        return line.startsWith("\t") && line.stripTrailing().lastIndexOf('\t') <= 0;
    }

    static TextTable read(Lines lines) throws UnreadableDocumentException {
        var rows = new ArrayList<List<String>>();
        while (lines.hasNext() && begins(lines.peek())) {
            rows.add(row(lines));
            skipEmptyLines(lines);
        }
        return new TextTable(rows, 2);
    }

    private static List<String> row(Lines lines) throws UnreadableDocumentException {
        var cells = new ArrayList<String>();
        while (lines.hasNext() && begins(lines.peek())) {
            var cell = new StringBuilder(lines.next().strip());
            while (lines.hasNext() && goesOn(lines.peek(), lines.landmarks())) {
                cell.append('\n').append(lines.next());
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    /** A line of no-break spaces goes on with the cell, an empty one does not; nor does the next section. */
    private static boolean goesOn(String line, Landmarks landmarks) {
        return !line.isBlank() && line.indexOf('\t') < 0 && !landmarks.isHeading(line);
    }

    private static void skipEmptyLines(Lines lines) throws UnreadableDocumentException {
        while (lines.hasNext() && lines.peek().isBlank() && !begins(lines.peek())) {
            lines.next();
        }
    }
}
