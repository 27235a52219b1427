package org.gongkai.demonstration.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an item's file: lines such as {@code title: …}, then the text. A line of text is a paragraph, one that begins with {@code ##} a heading,
 * one that begins with a tag stays as it is. After {@code === NAME} comes the text of an attachment, after
 * {@code === version CHANGED PUBLISHED REASON} that of a later version.
 */
final class ItemFile {

    private static final Pattern HEAD = Pattern.compile("([a-z]+): (.*)");
    private static final Pattern VERSION = Pattern.compile("version (\\S+) (\\S+) (.+)");
    private static final String PART = "=== ";

    private final InventedYear year;
    private final LinkedHashMap<String, String> head = new LinkedHashMap<>();
    private final LinkedHashMap<String, StringBuilder> parts = new LinkedHashMap<>();
    private StringBuilder text = new StringBuilder();

    private ItemFile(InventedYear year) {
        this.year = year;
    }

    static InventedItem read(String agency, String key, String file, InventedYear year) {
        return new ItemFile(year).read(agency, key, year.in(file).lines().toList());
    }

    private InventedItem read(String agency, String key, List<String> lines) {
        var body = text;
        for (var line : lines) {
            var named = HEAD.matcher(line);
            if (body.isEmpty() && parts.isEmpty() && named.matches()) {
                head.put(named.group(1), named.group(2));
            } else if (line.startsWith(PART)) {
                text = new StringBuilder();
                parts.put(line.substring(PART.length()), text);
            } else if (!line.isBlank()) {
                text.append(html(line)).append('\n');
            }
        }
        var sheets = new LinkedHashMap<String, String>();
        var later = new ArrayList<InventedItem.Later>();
        parts.forEach((name, part) -> {
            var version = VERSION.matcher(name);
            if (version.matches()) {
                later.add(new InventedItem.Later(
                        year.day(version.group(1)), year.day(version.group(2)), version.group(3), part.toString()));
            } else {
                sheets.put(name, part.toString());
            }
        });
        return new InventedItem(agency, key, head, body.toString(), sheets, later, year);
    }

    private static String html(String line) {
        if (line.startsWith("## ")) {
            return "<h2>" + line.substring(3) + "</h2>";
        }
        return line.startsWith("<") && !line.startsWith("<a ") ? line : "<p>" + line + "</p>";
    }
}
