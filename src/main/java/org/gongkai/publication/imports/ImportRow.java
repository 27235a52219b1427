package org.gongkai.publication.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.ItemId;

/**
 * What became of one row.
 *
 * @param place where it stood in the source
 * @param faults why it was refused; empty for a row that was taken
 * @param sha256 of the contents it became
 * @param outcome what became of the item in the end
 */
public record ImportRow(
        int number,
        String place,
        String title,
        List<RowFault> faults,
        Optional<ItemId> item,
        Optional<String> sha256,
        Optional<Outcome> outcome) {

    public ImportRow {
        faults = List.copyOf(faults);
    }

    public enum Outcome {
        PUBLISHED,
        /** Kept on file: not to be published of the agency's own accord. */
        KEPT,
        /** Changed since the batch was signed; goes its own way. */
        CHANGED,
        /** Signed, and held up by something else. */
        HELD
    }
}
