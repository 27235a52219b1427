package org.gongkai.calendar.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.SpecialDay.Kind;

/** One paragraph of the notice: “春节：2月15日（…）至23日（…）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。” */
final class NoticeParagraph {

    private static final Pattern DAYS = Pattern.compile(
            "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[至到—~～-]+(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?");
    private static final String IN_BRACKETS = "[（(][^（）()]*[）)]";
    private static final int LONGEST = 31;

    private final String name;
    private final List<SpecialDay> days = new ArrayList<>();
    private String year;
    private String month = "";

    private NoticeParagraph(int year, String name) {
        this.year = String.valueOf(year);
        this.name = name;
    }

    /** None where the paragraph names no day, or one that does not exist. */
    static List<SpecialDay> read(int year, String name, String text) {
        var paragraph = new NoticeParagraph(year, name.strip());
        for (var sentence : text.replaceAll(IN_BRACKETS, "").split("[。；;，,]")) {
            if (!paragraph.sentence(sentence)) {
                return List.of();
            }
        }
        return List.copyOf(paragraph.days);
    }

    private boolean sentence(String sentence) {
        var works = sentence.contains("上班");
        if (!works && !sentence.contains("放假") && !sentence.contains("休")) {
            return true;
        }
        var matcher = DAYS.matcher(sentence);
        while (matcher.find()) {
            var from = day(matcher, 1);
            var until = matcher.group(6) == null ? from : day(matcher, 4);
            if (from.isEmpty() || until.isEmpty() || !add(from.get(), until.get(), works)) {
                return false;
            }
        }
        return true;
    }

    /** A month or year that is not named is that of the day before. */
    private Optional<LocalDate> day(Matcher matcher, int group) {
        year = matcher.group(group) == null ? year : matcher.group(group);
        month = matcher.group(group + 1) == null ? month : matcher.group(group + 1);
        return month.isEmpty() ? Optional.empty() : TableRow.day(year, month, matcher.group(group + 2));
    }

    private boolean add(LocalDate from, LocalDate until, boolean works) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST))) {
            return false;
        }
        from.datesUntil(until.plusDays(1))
                .forEach(day -> days.add(new SpecialDay(day, works ? Kind.MAKE_UP : Kind.HOLIDAY, name)));
        return true;
    }
}
