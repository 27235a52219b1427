package org.gongkai.calendar.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.SpecialDay.Kind;

/** One row of a table: a date, what becomes of it, the holiday's name. */
final class TableRow {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Map<String, Kind> KINDS = Map.of(
            "holiday", Kind.HOLIDAY,
            "放假", Kind.HOLIDAY,
            "休息", Kind.HOLIDAY,
            "休", Kind.HOLIDAY,
            "makeup-workday", Kind.MAKE_UP,
            "上班", Kind.MAKE_UP,
            "调休上班", Kind.MAKE_UP,
            "补班", Kind.MAKE_UP,
            "班", Kind.MAKE_UP);

    private TableRow() {}

    static Optional<SpecialDay> read(String line) {
        var cells = line.strip().split("\\s*[,，\\t]\\s*", 3);
        var date = DATE.matcher(cells[0]);
        var kind = cells.length > 1 ? KINDS.get(cells[1]) : null;
        if (!date.matches() || kind == null) {
            return Optional.empty();
        }
        var name = cells.length > 2 ? cells[2] : "";
        return day(date.group(1), date.group(2), date.group(3)).map(day -> new SpecialDay(day, kind, name));
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
