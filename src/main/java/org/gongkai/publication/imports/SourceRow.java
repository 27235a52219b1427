package org.gongkai.publication.imports;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row as it stands in the source.
 *
 * @param number from 1
 * @param place for the reader of the report: the row of the table, the name of the file
 */
record SourceRow(int number, String place, Map<ImportField, String> values) {

    SourceRow {
        place = kept(place);
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> kept(entry.getValue())));
    }

    /** Without what no text holds: U+0000, which the database would refuse, and its like. */
    private static String kept(String text) {
        return text.chars().noneMatch(SourceRow::isNoText)
                ? text
                : text.codePoints()
                        .filter(character -> !isNoText(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }

    Optional<String> of(ImportField field) {
        return Optional.ofNullable(values.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
