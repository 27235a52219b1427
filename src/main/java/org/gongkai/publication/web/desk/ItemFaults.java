package org.gongkai.publication.web.desk;

import java.util.List;
import org.gongkai.publication.ItemFault;
import org.gongkai.workbench.Faults;

/** What is wrong with an item's contents, in words at the fields. */
final class ItemFaults {

    private ItemFaults() {}

    static Faults words(List<ItemFault> faults) {
        var all = Faults.NONE;
        for (var fault : faults) {
            all = all.and(fault.field(), ItemWords.of(fault));
        }
        return all;
    }
}
