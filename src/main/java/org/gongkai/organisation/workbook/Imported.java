package org.gongkai.organisation.workbook;

import java.util.List;

/**
 * What an import came to, or would.
 *
 * @param lines what is entered or changed, in the order in which it is done
 * @param faults where there are any, nothing at all is changed
 */
public record Imported(List<Line> lines, int unchanged, List<CellFault> faults) {

    public Imported {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    public int entered() {
        return (int) lines.stream().filter(Line::isNew).count();
    }

    public int changed() {
        return lines.size() - entered();
    }

    /**
     * One change.
     *
     * @param act as the ledger names it, without the module
     * @param subject whom or what it is done to, in words
     */
    public record Line(SheetKind sheet, int row, String act, String subject) {

        boolean isNew() {
            return act.startsWith("enter-") || act.equals("appoint-person");
        }
    }
}
