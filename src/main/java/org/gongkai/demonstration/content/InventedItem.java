package org.gongkai.demonstration.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;

/**
 * An item as its file tells it.
 *
 * @param agency slug of whose it is
 * @param key name of its file, by which others refer to it
 * @param head what stands before the text, by its keys
 * @param body light HTML
 * @param sheets texts of attachments by their names
 * @param later versions after the first, in order
 */
public record InventedItem(
        String agency,
        String key,
        SequencedMap<String, String> head,
        String body,
        Map<String, String> sheets,
        List<Later> later,
        InventedYear year) {

    private static final int LONGEST_SUMMARY = 90;

    /**
     * A later version.
     *
     * @param changedOn when what it tells changed
     * @param on when it is published
     */
    public record Later(LocalDate changedOn, LocalDate on, String reason, String body) {}

    /** A file to make: the text of a sheet, or the item's own. */
    public record File(String ending, String name, String text) {}

    public record Link(Relation.Type type, String target) {}

    public Optional<String> get(String name) {
        return Optional.ofNullable(head.get(name));
    }

    public Optional<LocalDate> day(String name) {
        return get(name).map(year::day);
    }

    public String title() {
        return get("title").orElseThrow();
    }

    public boolean isNews() {
        return get("date").isPresent();
    }

    public ItemKind kind() {
        return isNews() ? ItemKind.NEWS : ItemKind.valueOf(get("kind").orElseThrow());
    }

    public String column() {
        return isNews() ? "news" : get("column").orElseThrow();
    }

    public LocalDate writtenOn() {
        return day("written").or(() -> day("date")).orElseThrow();
    }

    /** When it becomes public, or goes as far as it is to go. */
    public LocalDate on() {
        return day("published").or(() -> day("date")).orElseGet(this::writtenOn);
    }

    /** As given, else how the text begins. */
    public String summary() {
        return get("summary").orElseGet(() -> {
            var text = body.substring(3, body.indexOf("</p>"));
            return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) + "……" : text;
        });
    }

    public List<Link> links() {
        return get("relations").stream()
                .flatMap(all -> Stream.of(all.split("; ")))
                .map(each -> each.split(" "))
                .map(parts -> new Link(
                        Relation.Type.valueOf(parts[0]), parts[1].contains("/") ? parts[1] : agency + "/" + parts[1]))
                .toList();
    }

    public List<File> files() {
        return get("attach").stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(each -> each.split(":"))
                .map(parts -> parts.length == 1
                        ? new File(parts[0], title(), body)
                        : new File(
                                parts[0],
                                parts[1],
                                Optional.ofNullable(sheets.get(parts[1])).orElse(body)))
                .toList();
    }

    /** What refers to it by. */
    public String path() {
        return agency + "/" + key;
    }
}
