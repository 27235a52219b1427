package org.gongkai.report.desk.act;

import java.util.List;
import java.util.regex.Pattern;

/** Text as a browser or a program sends it. */
final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\u000B\\f]");

    /** What neither a reader sees nor the database holds: control characters but tab and line feed, and half characters. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}");

    private TypedText() {}

    static String clean(String typed) {
        return NO_TEXT.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }
}
