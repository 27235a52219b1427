package org.gongkai.calendar.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.SpecialDay;

/**
 * Reads a year's arrangement as people have it: rows of a table ({@code 2027-01-01,holiday,元旦}; also with tabs, 放假 or 上班), or the
 * paragraphs of the notice itself (一、元旦：1月1日（周五）放假，与周末连休。…).
 */
public final class ArrangementText {

    private static final Pattern ROW = Pattern.compile("^\\s*\\d{4}\\s*[-/.年].*[,，\\t].*$");
    private static final Pattern HEAD = Pattern.compile("^date\\s*[,，\\t].*$|^日期\\s*[,，\\t].*$");
    private static final Pattern PARAGRAPH =
            Pattern.compile("^\\s*[（(]?[一二三四五六七八九十]+[）)]?[、.．]?\\s*(\\p{IsHan}[^：:]{1,20})[：:](.+)$");

    /** What spreadsheet programs add: quotes, and a mark at the beginning. */
    private static final String SPREADSHEET = "[\"\uFEFF]";

    private ArrangementText() {}

    /**
     * @param days as they stand in the text, in its order
     * @param faults lines that look like days and are none
     * @param passedOver lines that say nothing about days
     */
    public record Reading(List<SpecialDay> days, List<Unreadable> faults, int passedOver) {

        public Reading {
            days = List.copyOf(days);
            faults = List.copyOf(faults);
        }
    }

    /** @param line its number, from 1 */
    public record Unreadable(int line, String text) {}

    /** @param year that dates without one belong to */
    public static Reading read(int year, String text) {
        var days = new ArrayList<SpecialDay>();
        var faults = new ArrayList<Unreadable>();
        var passedOver = 0;
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var found = line(year, line.replaceAll(SPREADSHEET, ""));
            if (found.isEmpty()) {
                passedOver += line.isBlank() ? 0 : 1;
            } else if (found.get().isEmpty()) {
                faults.add(new Unreadable(number, line.strip()));
            } else {
                days.addAll(found.get());
            }
        }
        return new Reading(days, faults, passedOver);
    }

    /** The days of a line; empty for one that says nothing about days, none for one that should and does not. */
    private static Optional<List<SpecialDay>> line(int year, String line) {
        if (HEAD.matcher(line.strip().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        if (ROW.matcher(line).matches()) {
            return Optional.of(TableRow.read(line).stream().toList());
        }
        var paragraph = PARAGRAPH.matcher(line);
        return paragraph.matches()
                ? Optional.of(NoticeParagraph.read(year, paragraph.group(1), paragraph.group(2)))
                : Optional.empty();
    }
}
