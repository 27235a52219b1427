package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.Format;

/**
 * The agency and the year of a report: from its title, else from the title kept outside the text, else from the first
 * sentences, and the year else from the period its figures are for.
 *
 * @param lastTitleLine index among the lines given of the last line of the title; -1 when there is none
 */
record WhoseAndWhen(Optional<String> agency, OptionalInt year, int lastTitleLine) {

    /** A title runs over at most this many lines, and a line of it is no longer than this. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST_LINE = 40;

    /** What the name of an agency has in it, as it begins with a place. */
    private static final String PLACES = "省市县區区州旗盟镇乡国";

    /**
     * @param lines the text before the first section
     * @param outside title given outside the text
     */
    static WhoseAndWhen in(List<String> lines, String outside) {
        var agency = Optional.<String>empty();
        var year = OptionalInt.empty();
        var last = -1;
        for (var i = 0; i < lines.size(); i++) {
            var title = endingAt(lines, i);
            if (title.isPresent() && (weight(title.get()) >= weight(agency, year))) {
                agency = named(title.get());
                year = title.get().year();
                last = i;
            }
        }
        for (var title : fallbacks(lines, outside)) {
            agency = agency.or(() -> named(title));
            year = year.isPresent() ? year : title.year();
        }
        return new WhoseAndWhen(agency, year.isPresent() ? year : yearOfPeriod(lines), last);
    }

    Optional<Format> prescribed() {
        return year.isPresent() ? Optional.of(Format.prescribedFor(year.getAsInt())) : Optional.empty();
    }

    /** The shortest run of lines up to {@code last} that is a title with agency and year, or else any title. */
    private static Optional<TitleLine> endingAt(List<String> lines, int last) {
        var text = afterTrail(lines.get(last));
        var title = TitleLine.of(text);
        if (title.isEmpty() && text.length() > LONGEST_LINE) {
            return title;
        }
        for (var first = last - 1; first >= 0 && last - first < MOST_LINES && mayBegin(lines.get(first)); first--) {
            if (title.isPresent() && weight(title.get()) == 2 && !isCutOff(title.get(), lines.get(first))) {
                break;
            }
            text = lines.get(first) + text;
            var longer = TitleLine.of(text);
            if (longer.isPresent()) {
                title = longer;
            }
        }
        return title;
    }

    /** A name without its place goes on in a line above that names one. */
    private static boolean isCutOff(TitleLine title, String above) {
        return !LabelText.hasAny(title.agency(), PLACES) && LabelText.hasAny(above, PLACES);
    }

    /** What stands last in a trail such as “首页 > 信息公开 > …”. */
    private static String afterTrail(String line) {
        var at = Math.max(line.lastIndexOf('>'), Math.max(line.lastIndexOf('»'), line.lastIndexOf('›')));
        return line.substring(at + 1);
    }

    private static boolean mayBegin(String line) {
        return !line.isBlank()
                && line.length() <= LONGEST_LINE
                && line.chars().noneMatch(c -> ">»|,，。;；:：[]【】".indexOf(c) >= 0)
                && TitleLine.of(line).isEmpty();
    }

    private static List<TitleLine> fallbacks(List<String> lines, String outside) {
        var titles = new ArrayList<TitleLine>();
        TitleLine.of(outside).ifPresent(titles::add);
        for (var part : outside.split("[-_|—–]+", -1)) {
            TitleLine.of(part).ifPresent(titles::add);
        }
        lines.forEach(line -> TitleLine.atStart(line).ifPresent(titles::add));
        lines.forEach(line -> TitleLine.inSentence(line).ifPresent(titles::add));
        return titles;
    }

    private static OptionalInt yearOfPeriod(List<String> lines) {
        return lines.stream()
                .map(TitleLine::yearOfPeriod)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> named(TitleLine title) {
        return title.agency().isEmpty() ? Optional.empty() : Optional.of(title.agency());
    }

    private static int weight(TitleLine title) {
        return weight(named(title), title.year());
    }

    private static int weight(Optional<String> agency, OptionalInt year) {
        return (agency.isPresent() ? 1 : 0) + (year.isPresent() ? 1 : 0);
    }
}
