package org.gongkai.publication.catalogue.workbook;

import java.util.List;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.catalogue.StandardEntry;

/** What a workbook holds, and what of it cannot be read. */
public record ReadStandard(List<Line> lines, List<RowFault> faults) {

    public ReadStandard {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** @param row as Excel counts it, within its sheet */
    public record Line(int row, StandardEntry entry) {}

    /** @param row as Excel counts it; 0 where the whole file is at fault */
    public record RowFault(int row, KeepingFault fault) {}

    static ReadStandard refused(KeepingFault fault) {
        return new ReadStandard(List.of(), List.of(new RowFault(0, fault)));
    }
}
