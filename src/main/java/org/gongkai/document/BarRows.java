package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows whose cells are parted by bars: Markdown, box drawing, ruled text. Rules between rows are not rows. */
final class BarRows {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)[|｜│┃║]");
    private static final Pattern RULE = Pattern.compile("[\\s|｜│┃║+:=\\-─━═┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯┠┨┯┷┿╂]+");
    private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>");

    private BarRows() {}

    static boolean is(String line) {
        return BAR.matcher(line).find() || isRule(line);
    }

    static TextTable read(Lines lines) throws UnreadableDocumentException {
        var groups = new ArrayList<List<List<String>>>();
        groups.add(new ArrayList<>());
        while (lines.hasNext() && is(lines.peek())) {
            var line = lines.next();
            if (isRule(line)) {
                groups.add(new ArrayList<>());
            } else {
                groups.getLast().add(fields(line));
            }
        }
        groups.removeIf(List::isEmpty);
        var rows = groups.size() > 2
                ? groups.stream().map(BarRows::merged).toList()
                : groups.stream().flatMap(List::stream).toList();
        return new TextTable(rows, 2);
    }

    /** A rule has at least three strokes, so that a line of one dash or one bar is not taken for one. */
    private static boolean isRule(String line) {
        return line.length() > 2
                && RULE.matcher(line).matches()
                && line.chars()
                                .filter(character -> "-─━═=┄┈".indexOf(character) >= 0)
                                .count()
                        > 2
                && line.chars()
                        .anyMatch(character -> "|+".indexOf(character) >= 0 || character >= '┌' && character <= '╰');
    }

    private static List<String> fields(String line) {
        var bare = line.strip();
        var start = BAR.matcher(bare).lookingAt() ? 1 : 0;
        var parts = BAR.split(bare.substring(start), -1);
        var length = parts.length > 1
                        && parts[parts.length - 1].isBlank()
                        && BAR.matcher(bare.substring(bare.length() - 1)).matches()
                ? parts.length - 1
                : parts.length;
        var fields = new ArrayList<String>();
        for (var i = 0; i < length; i++) {
            fields.add(LINE_BREAK.matcher(parts[i].replace("\\|", "|")).replaceAll("\n"));
        }
        return fields;
    }

    /** Between two rules all lines are one row. */
    private static List<String> merged(List<List<String>> lines) {
        var row = new ArrayList<>(lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            for (var i = 0; i < line.size(); i++) {
                if (i < row.size()) {
                    row.set(i, row.get(i) + "\n" + line.get(i));
                } else {
                    row.add(line.get(i));
                }
            }
        }
        return row;
    }
}
