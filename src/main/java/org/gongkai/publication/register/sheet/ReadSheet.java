package org.gongkai.publication.register.sheet;

import java.util.List;
import org.gongkai.publication.register.RegisterFault;

/** A list that was brought, as far as it can be read. */
public record ReadSheet(List<SheetRow> rows, List<RowFault> faults) {

    public ReadSheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static ReadSheet refused(RegisterFault fault) {
        return new ReadSheet(List.of(), List.of(new RowFault(0, fault)));
    }
}
