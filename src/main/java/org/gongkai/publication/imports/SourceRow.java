package org.gongkai.publication.imports;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it stands in the source.
 *
 * @param number from 1
 * @param place for the reader of the report: the row of the table, the name of the file
 */
record SourceRow(int number, String place, Map<ImportField, String> values) {

    SourceRow {
        values = Map.copyOf(values);
    }

    Optional<String> of(ImportField field) {
        return Optional.ofNullable(values.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
