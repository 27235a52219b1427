package org.gongkai.publication.register.act;

import java.util.List;
import org.gongkai.publication.register.sheet.RowFault;

/** What taking a list in came to, or would come to: all rows or none. */
public record Imported<T>(List<T> rows, List<RowFault> faults) {

    public Imported {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** Whether it is only to be seen what would be entered. */
    public enum Mode {
        REHEARSE,
        APPLY
    }
}
