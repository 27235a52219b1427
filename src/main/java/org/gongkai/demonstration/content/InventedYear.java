package org.gongkai.demonstration.content;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The year that the items tell of, so that they are never out of date: {@code {Y}} in a text is that year, {@code Y-1-06-20} in a head is 20
 * June of the year before.
 */
public record InventedYear(int year) {

    private static final Pattern IN_TEXT = Pattern.compile("\\{Y([+-]\\d)?}");
    private static final Pattern DAY = Pattern.compile("Y([+-]\\d)?-(\\d\\d)-(\\d\\d)");

    public String in(String text) {
        return IN_TEXT.matcher(text).replaceAll(found -> Integer.toString(meant(found)));
    }

    public LocalDate day(String text) {
        var found = DAY.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a day: " + text);
        }
        return LocalDate.of(
                meant(found.toMatchResult()), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    private int meant(MatchResult found) {
        var offset = found.group(1);
        return offset == null ? year : year + Integer.parseInt(offset);
    }
}
