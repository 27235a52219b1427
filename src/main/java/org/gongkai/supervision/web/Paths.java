package org.gongkai.supervision.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;

/** The addresses of these pages, and how they write moments. */
public final class Paths {

    static final String ALL = "/desk/supervision/";

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Paths() {}

    public static String board(int year, ReportKind kind) {
        return ALL + year + "/" + (kind == ReportKind.OWN ? "" : "aggregate/");
    }

    public static String report(AgencyId agency, int year, ReportKind kind) {
        return ALL + year + "/" + agency.value() + "/" + part(kind) + "/";
    }

    public static String reminders(int year, ReportKind kind) {
        return ALL + year + "/" + part(kind) + "/reminders";
    }

    public static String download(int year, ReportKind kind) {
        return ALL + year + "/" + part(kind) + "/download";
    }

    public static String schedule() {
        return ALL + "reminder-days";
    }

    static String part(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ReportKind kind(String part) {
        return Optional.of(part)
                .filter("aggregate"::equals)
                .map(each -> ReportKind.AGGREGATE)
                .orElse(ReportKind.OWN);
    }

    /** Such as 2026-01-20. */
    public static String day(Instant at) {
        return at.atZone(HERE).toLocalDate().toString();
    }

    /** Such as 2026-01-20 09:30. */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(HERE));
    }
}
