package org.gongkai.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.act.AnnouncementFault;
import org.gongkai.law.ArrangementFault;
import org.gongkai.law.SpecialDay;
import org.gongkai.workbench.Words;

/** The calendar in words. */
final class Telling {

    static final Words WORDS = Words.in("calendar");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(WORDS.of("day"), Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    WORDS.of("time"), Locale.SIMPLIFIED_CHINESE)
            .withZone(ZoneId.of("Asia/Shanghai"));

    private Telling() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String due(Optional<LocalDate> due) {
        return due.map(LocalDate::toString).orElseGet(() -> WORDS.of("due.unknown"));
    }

    static String source(Announcement announcement) {
        return announcement.documentNumber().orElseGet(() -> WORDS.of("source.shipped"));
    }

    static String kind(SpecialDay.Kind kind) {
        return WORDS.of("kind." + kind);
    }

    /** Such as “1月1日（星期四）放假（元旦）”. */
    static String special(SpecialDay day) {
        return WORDS.of("special", day(day.date()), kind(day.kind()), day.name());
    }

    static List<String> faults(List<AnnouncementFault> faults) {
        return faults.stream().map(Telling::fault).toList();
    }

    /** The field that a fault is at. */
    static String field(AnnouncementFault fault) {
        return switch (fault) {
            case AnnouncementFault.OfDays days -> "text";
            case AnnouncementFault.YearOutOfTurn year -> "text";
            case AnnouncementFault.NothingNew nothing -> "text";
            case AnnouncementFault.DocumentNumber number -> "document";
            case AnnouncementFault.NotYetAnnounced early -> "announced";
            case AnnouncementFault.OlderThanStanding older -> "announced";
            case AnnouncementFault.RemarkMissing missing -> "remark";
            case AnnouncementFault.TooLong tooLong -> "remark";
        };
    }

    static String fault(AnnouncementFault fault) {
        return switch (fault) {
            case AnnouncementFault.OfDays(var days) -> fault(days);
            case AnnouncementFault.YearOutOfTurn(var first, var next) ->
                WORDS.of("fault.year", String.valueOf(first), String.valueOf(next));
            case AnnouncementFault.NothingNew nothing -> WORDS.of("fault.nothing-new");
            case AnnouncementFault.DocumentNumber number -> WORDS.of("fault.document");
            case AnnouncementFault.NotYetAnnounced(var today) -> WORDS.of("fault.future", day(today));
            case AnnouncementFault.OlderThanStanding(var standing) -> WORDS.of("fault.older", day(standing));
            case AnnouncementFault.RemarkMissing missing -> WORDS.of("fault.remark");
            case AnnouncementFault.TooLong(var longest) -> WORDS.of("fault.long", String.valueOf(longest));
        };
    }

    static String fault(ArrangementFault fault) {
        return switch (fault) {
            case ArrangementFault.Twice(var day) -> WORDS.of("fault.twice", day(day));
            case ArrangementFault.OtherYear(var day) -> WORDS.of("fault.other-year", day(day));
            case ArrangementFault.WorkedOnWeekday(var day) -> WORDS.of("fault.weekday", day(day));
            case ArrangementFault.Unnamed(var day) -> WORDS.of("fault.unnamed", day(day));
            case ArrangementFault.StatutoryDayMissing(var day) -> WORDS.of("fault.statutory", day(day));
            case ArrangementFault.TooFew(var holiday, var given, var least) ->
                WORDS.of("fault.too-few", holiday.word(), String.valueOf(given), String.valueOf(least));
            case ArrangementFault.NotNamed(var holiday) -> WORDS.of("doubt.not-named", holiday.word());
            case ArrangementFault.Unbalanced(var given, var statutory) ->
                WORDS.of("doubt.unbalanced", String.valueOf(given), String.valueOf(statutory));
        };
    }
}
