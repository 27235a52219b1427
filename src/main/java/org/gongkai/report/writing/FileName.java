package org.gongkai.report.writing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gongkai.report.model.Report;

/** File names that every system takes, whatever a report says of itself. */
final class FileName {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}（）()·\\-]+");
    /** In bytes of UTF-8; file systems take 255 with the ending. */
    private static final int LONGEST = 240;

    private FileName() {}

    static String of(Report report, OutputFormat format) {
        return stem(report.title()) + "." + format.extension();
    }

    private static String stem(String title) {
        var safe = UNSAFE.matcher(title).replaceAll("");
        var start = 0;
        // The end tells the year and what it is; the agency's name gives way.
        while (safe.substring(start).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            start = safe.offsetByCodePoints(start, 1);
        }
        return safe.substring(start);
    }
}
