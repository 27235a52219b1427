package org.gongkai.document;

import java.util.List;
import org.gongkai.document.WordMarks.CellMarks;
import org.gongkai.document.WordMarks.RowMarks;

/** Puts the rows of a Word table on its grid; merged cells are marked there, not spanned. */
final class WordTable {

    private final GridBuilder grid = new GridBuilder();
    private CellMarks marks = CellMarks.NONE;
    private boolean rowOpen;
    private boolean deleted;

    void row() {
        rowOpen = false;
        deleted = false;
    }

    void rowMarks(RowMarks row) {
        deleted = row.deleted();
        if (!deleted) {
            openRow();
            grid.skip(row.skipped());
        }
    }

    void openCell() {
        marks = CellMarks.NONE;
    }

    void cellMarks(CellMarks cell) {
        marks = cell;
    }

    void cell(List<Content> contents) {
        if (deleted) {
            return;
        }
        openRow();
        if (marks.continuesLeft()) {
            grid.widen(marks.columns());
        } else if (!marks.continues() || !grid.extend(marks.columns())) {
            grid.cell(marks.columns(), 1, contents);
        }
        marks = CellMarks.NONE;
    }

    void endRow() {
        rowOpen = false;
    }

    FoundTable found() {
        return grid.build();
    }

    private void openRow() {
        if (!rowOpen) {
            grid.row();
            rowOpen = true;
        }
    }
}
