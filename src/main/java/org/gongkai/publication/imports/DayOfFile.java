package org.gongkai.publication.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** When a document was written, where nothing but the document tells: before its name, or in a line of its own at its end. */
final class DayOfFile {

    /** A day in Chinese, as in 2019年3月5日会议纪要, is part of the title. */
    private static final Pattern BEFORE = Pattern.compile(
            "((?:19|20)\\d{2})([-._]?)(\\d{2}|(?<=[-._])\\d)\\2(\\d{2}|(?<=[-._])\\d)[\\s_.—-]*(?=\\D)(.+)");

    private static final int LAST_LINES = 8;

    private DayOfFile() {}

    /** A name cut in two. */
    record Named(Optional<String> day, String title) {}

    static Named ofName(String name) {
        var found = BEFORE.matcher(name.strip());
        if (!found.matches()) {
            return new Named(Optional.empty(), name);
        }
        var day = found.group(1) + "-" + found.group(3) + "-" + found.group(4);
        return LooseDay.of(day).isPresent()
                ? new Named(Optional.of(day), found.group(5).strip())
                : new Named(Optional.empty(), name);
    }

    /** The last of the last lines that is a day and nothing else. */
    static Optional<LocalDate> ofBody(String html) {
        var lines =
                Jsoup.parseBodyFragment(html).select("p, li, td, h2, h3, h4").eachText();
        return lines.reversed().stream()
                .limit(LAST_LINES)
                .map(line -> line.replaceAll("[\\s\\p{Z}]+", ""))
                .flatMap(line -> LooseDay.of(line).stream())
                .findFirst();
    }
}
