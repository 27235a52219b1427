package org.gongkai.organisation.web;

import java.util.List;
import org.gongkai.organisation.workbook.CellFault;
import org.gongkai.organisation.workbook.Imported;

/**
 * A workbook that was looked through.
 *
 * @param path where saying yes is sent
 */
public record ImportView(String fileName, Imported imported, String path) {

    private static final int MOST = 500;

    /** Those of the faults that are shown. */
    public List<Wrong> wrong() {
        return imported.faults().stream().limit(MOST).map(ImportView::inWords).toList();
    }

    public int faultsLeft() {
        return Math.max(0, imported.faults().size() - MOST);
    }

    /** Those of the changes that are shown. */
    public List<Change> changes() {
        return imported.lines().stream()
                .limit(MOST)
                .map(line -> new Change(
                        line.sheet().title(),
                        Integer.toString(line.row()),
                        OrganisationPart.WORDS.of("import.line." + line.act(), line.subject())))
                .toList();
    }

    public int changesLeft() {
        return Math.max(0, imported.lines().size() - MOST);
    }

    private static Wrong inWords(CellFault fault) {
        var row = fault.row() == 0 ? "" : Integer.toString(fault.row());
        return new Wrong(
                fault.sheet().map(sheet -> sheet.title()).orElse(""),
                row,
                fault.column(),
                Forms.inWords(fault.fault(), fault.column()));
    }

    public record Wrong(String sheet, String row, String column, String words) {}

    public record Change(String sheet, String row, String words) {}
}
