package org.gongkai.publication.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.Former;
import org.gongkai.publication.IndexNumber;
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

    /** The number that it brings along as a document, of which no other of the agency may have the same. */
    public Optional<String> documentNumber() {
        return content.filter(each -> each.kind().hasValidity()).flatMap(ItemContent::documentNumber);
    }

    /** The index number that it brings along. */
    public Optional<String> indexNumber() {
        return content.flatMap(ItemContent::former).flatMap(Former::index).map(IndexNumber::text);
    }
}
