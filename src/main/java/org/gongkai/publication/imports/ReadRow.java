package org.gongkai.publication.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.ItemContent;

/**
 * What was made of one row of the source.
 *
 * @param content empty when there are faults
 */
public record ReadRow(int number, String place, String title, Optional<ItemContent> content, List<RowFault> faults) {

    public ReadRow {
        faults = List.copyOf(faults);
    }
}
