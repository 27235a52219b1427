package org.gongkai.organisation.workbook;

import java.util.Optional;
import org.gongkai.organisation.Fault;

/**
 * What is wrong with a workbook, and where.
 *
 * @param sheet empty where the file as a whole is at fault
 * @param row as Excel counts it; 0 where a whole sheet is at fault
 */
public record CellFault(Optional<SheetKind> sheet, int row, Fault fault) {

    static CellFault ofFile(Fault.Reason reason, String... arguments) {
        return new CellFault(Optional.empty(), 0, Fault.of("", reason, arguments));
    }

    public static CellFault at(SheetRow row, Fault fault) {
        return new CellFault(Optional.of(row.sheet()), row.number(), fault);
    }

    /** Heading of the column; empty where the whole row is at fault. */
    public String column() {
        return sheet.stream()
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> column.key().equals(fault.field()))
                .map(SheetKind.Column::heading)
                .findFirst()
                .orElse("");
    }
}
