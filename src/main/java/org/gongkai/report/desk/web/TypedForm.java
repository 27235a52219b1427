package org.gongkai.report.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.model.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What came back from a plain form: the fields that differ from what the form had shown, so that a form sent whole takes
 * back nobody else's change.
 *
 * @param base version that the form had shown
 */
record TypedForm(int base, List<DraftChange> changes) {

    static final String BASE = "base";
    static final String SHOWN = "shown";

    /** @param places whose fields the form may have */
    static TypedForm of(MultiValueMap<String, String> fields, Collection<Place> places) {
        var shown = shown(fields.getFirst(SHOWN));
        var changes = places.stream()
                .filter(place -> fields.containsKey(place.path()))
                .map(place -> new DraftChange(place, text(fields.getFirst(place.path()))))
                .filter(change ->
                        !mark(change.text()).equals(shown.get(change.place().path())))
                .toList();
        return new TypedForm(version(fields.getFirst(BASE)), changes);
    }

    /** What a form shows, in short; goes into the form and comes back with it. */
    static String shown(Map<Place, String> texts) {
        return texts.entrySet().stream()
                .map(each -> each.getKey() + "=" + mark(each.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> shown(@Nullable String field) {
        var marks = new HashMap<String, String>();
        for (var each : text(field).split(" ")) {
            var at = each.indexOf('=');
            if (at > 0) {
                marks.put(each.substring(0, at), each.substring(at + 1));
            }
        }
        return marks;
    }

    static int version(@Nullable String field) {
        return text(field).matches("\\d{1,9}") ? Integer.parseInt(text(field)) : 0;
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.replace("\r\n", "\n");
    }

    private static String mark(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
