package org.gongkai.organisation.workbook;

import java.util.List;

/** What a workbook holds, and what of it cannot be read. */
public record ReadWorkbook(List<SheetRow> rows, List<CellFault> faults) {

    public ReadWorkbook {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static ReadWorkbook refused(CellFault fault) {
        return new ReadWorkbook(List.of(), List.of(fault));
    }

    public List<SheetRow> of(SheetKind sheet) {
        return rows.stream().filter(row -> row.sheet() == sheet).toList();
    }
}
