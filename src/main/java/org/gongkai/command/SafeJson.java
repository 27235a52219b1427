package org.gongkai.command;

import java.util.HexFormat;
import org.gongkai.report.writing.JsonReport;
import tools.jackson.databind.JsonNode;

/** JSON that may be printed on a terminal: what could steer it is escaped, which reads back the same. */
final class SafeJson {

    private SafeJson() {}

    static String text(JsonNode node) {
        var text = JsonReport.text(node).strip();
        if (text.chars().noneMatch(SafeJson::steers)) {
            return text;
        }
        var safe = new StringBuilder(text.length());
        text.chars().forEach(each -> {
            if (steers(each)) {
                safe.append("\\u").append(HexFormat.of().toHexDigits((char) each));
            } else {
                safe.append((char) each);
            }
        });
        return safe.toString();
    }

    /** Outside strings JSON has no such characters; line feeds and blanks between its tokens are none of them. */
    private static boolean steers(int each) {
        return each >= 0x7F && each < 0xA0
                || each == 0x2028
                || each == 0x2029
                || Character.getType(each) == Character.FORMAT;
    }
}
