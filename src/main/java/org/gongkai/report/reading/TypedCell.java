package org.gongkai.report.reading;

import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Slot;
import org.gongkai.report.reading.CellValue.Unit;

/** What is typed into a cell, taken just as what is printed in one. */
public final class TypedCell {

    private TypedCell() {}

    /** A figure, a blank, or as unreadable whatever is neither. */
    public static Cell of(String typed, Slot slot) {
        return CellValue.of(typed, slot.kind(), unit(slot)).cell();
    }

    /** Only the charges of the first table are counted in 万元. */
    private static Unit unit(Slot slot) {
        return slot.kind() == FigureKind.AMOUNT && !slot.row().equals(ProactiveLabels.PROCUREMENT)
                ? Unit.WAN_YUAN
                : Unit.AS_PRINTED;
    }
}
