package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.model.Section;

/** Breaks a copied page that came as one long line, or headings that ran into each other, before each heading. */
final class HeadingSplit {

    private static final int LONG = 200;

    /** A heading inside a line, unless it is one of a list of headings. */
    private static final Pattern HEADING = Pattern.compile("(?<=.)(?="
            + Arrays.stream(Section.values())
                    .map(section -> section.number().replace("、", "\\s*、\\s*") + section.title())
                    .collect(Collectors.joining("|", "(?:", ")"))
            + "(?![；;，,、]))");

    private HeadingSplit() {}

    static List<String> of(String text) {
        if (text.length() < LONG && Heading.of(text).isEmpty()) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        for (var line : HEADING.split(text)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
