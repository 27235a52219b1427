package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Relation;
import org.springframework.util.MultiValueMap;

/** Fields of which a form has several. */
final class ListFields {

    private ListFields() {}

    static List<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    static String at(MultiValueMap<String, String> fields, String name, int at) {
        var all = all(fields, name);
        return at < all.size() ? Optional.ofNullable(all.get(at)).orElse("") : "";
    }

    /** Those the item has, renamed, put in order and some taken out; a form cannot bring in a file that is not the item's. */
    static List<Attachment> attachments(MultiValueMap<String, String> fields, List<Attachment> known) {
        var placed = new ArrayList<Placed>();
        var out = all(fields, "fileOut");
        var files = all(fields, "file");
        for (var i = 0; i < files.size(); i++) {
            var at = i;
            known.stream()
                    .filter(each -> each.sha256().equals(files.get(at)) && !out.contains(each.sha256()))
                    .findFirst()
                    .ifPresent(file -> placed.add(new Placed(
                            position(at(fields, "fileAt", at), at), renamed(file, at(fields, "fileName", at)))));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::file)
                .distinct()
                .toList();
    }

    private record Placed(int at, Attachment file) {}

    private static int position(String typed, int otherwise) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : otherwise + 1;
    }

    /** The ending tells what it is and stays. */
    private static Attachment renamed(Attachment file, String typed) {
        var name = typed.replaceAll("[\\p{Cc}/\\\\]+", " ").strip();
        var ending = file.name().lastIndexOf('.') < 0
                ? ""
                : file.name().substring(file.name().lastIndexOf('.'));
        if (name.isEmpty()) {
            return file;
        }
        return new Attachment(
                file.sha256(), name.endsWith(ending) ? name : name + ending, file.mediaType(), file.size());
    }

    static List<Relation> relations(MultiValueMap<String, String> fields) {
        var out = all(fields, "relationOut");
        var relations = new ArrayList<Relation>();
        for (var each : all(fields, "relation")) {
            if (!out.contains(each)) {
                relation(each).ifPresent(relations::add);
            }
        }
        Optional.ofNullable(fields.getFirst("relate"))
                .flatMap(target -> relation(at(fields, "relateAs", 0) + "~" + target))
                .ifPresent(relations::add);
        return relations.stream().distinct().toList();
    }

    private static Optional<Relation> relation(String text) {
        var parts = text.split("~", -1);
        return Arrays.stream(Relation.Type.values())
                .filter(type -> parts.length == 2 && type.name().equals(parts[0]) && parts[1].matches("\\d{1,18}"))
                .findFirst()
                .map(type -> new Relation(type, new ItemId(Long.parseLong(parts[1]))));
    }
}
