package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Map;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was sent with a form, as it was sent: so that a form that was refused can be shown again with all of it. */
public record Sent(MultiValueMap<String, String> fields) {

    /** For a form that nobody has sent yet. */
    static final Sent NOTHING = new Sent(new LinkedMultiValueMap<>());

    /** What the fields of a form begin with. */
    static Sent of(Map<String, String> begun) {
        var sent = NOTHING;
        for (var field : begun.entrySet()) {
            sent = sent.with(field.getKey(), field.getValue());
        }
        return sent;
    }

    Sent with(String field, String text) {
        var fields = new LinkedMultiValueMap<>(this.fields);
        fields.set(field, text);
        return new Sent(fields);
    }

    Sent without(String field) {
        var fields = new LinkedMultiValueMap<>(this.fields);
        fields.remove(field);
        return new Sent(fields);
    }

    /** The first of a field that was sent more than once; empty for one that was not. */
    public String text(String field) {
        return text(field, "");
    }

    public String text(String field, String otherwise) {
        var first = fields.getFirst(field);
        return first == null ? otherwise : first;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Every one of boxes that were ticked. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    SheetCells cells() {
        return new SheetCells(new SheetRow(0, fields.toSingleValueMap()));
    }
}
