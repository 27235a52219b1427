package org.gongkai.publication.imports;

import java.util.List;
import org.gongkai.publication.ItemFault;

/**
 * Why a row cannot be taken.
 *
 * @param field key of the field's name in the bundle {@code messages.publication}, without {@code field.}
 * @param key of the words, in the bundle {@code messages.publication}
 */
public record RowFault(String field, String key, List<String> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    static RowFault of(String field, String key, String... arguments) {
        return new RowFault(field, key, List.of(arguments));
    }

    static RowFault of(ItemFault fault) {
        return new RowFault(fault.field(), fault.reason().key(), fault.arguments());
    }
}
