package org.gongkai.report.writing;

import java.util.ArrayList;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.FormCell.Label;

/** The ids of a table's heads, and which of them belong to a figure. */
record HeadIds(TablePlan plan, String prefix) {

    String id(PlacedCell placed) {
        return prefix + plan.table().kind().key() + "-" + placed.row() + "-" + placed.column();
    }

    /** The heads above, up to and with the nearest caption, then those at the left. */
    String of(PlacedCell entry) {
        var ids = new ArrayList<String>();
        for (var row = entry.row() - 1; row >= 0; row--) {
            for (var above : plan.beginningIn(row)) {
                if (above.cell() instanceof Label label && isColumnHead(label) && above.covers(row, entry.column())) {
                    ids.addFirst(id(above));
                }
            }
            if (plan.isCaption(row)) {
                break;
            }
        }
        plan.coveringRow(entry.row()).stream()
                .filter(left -> left.cell() instanceof Label && left.column() < entry.column())
                .forEach(left -> ids.add(id(left)));
        return String.join(" ", ids);
    }

    private static boolean isColumnHead(Label label) {
        return label.style() == FormCell.Style.HEAD || label.style() == FormCell.Style.CAPTION;
    }
}
