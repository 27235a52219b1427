package org.gongkai.publication.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds the fields by the heads of a table, wherever they stand. */
final class Heads {

    private Heads() {}

    /** @throws UnreadableSourceException when there is no title among them, or one twice */
    static Map<Integer, ImportField> of(List<String> heads) throws UnreadableSourceException {
        var fields = new HashMap<Integer, ImportField>();
        var seen = new HashSet<ImportField>();
        for (var column = 0; column < heads.size(); column++) {
            // Excel marks UTF-8 with a character that nobody sees.
            var head = heads.get(column).replace("\uFEFF", "");
            var field = ImportField.of(head);
            if (field.isPresent() && !seen.add(field.get())) {
                throw new UnreadableSourceException("source.head-twice", head);
            }
            if (field.isPresent()) {
                fields.put(column, field.get());
            }
        }
        if (!seen.contains(ImportField.TITLE)) {
            throw new UnreadableSourceException("source.no-title", ImportField.TITLE.head());
        }
        return fields;
    }
}
