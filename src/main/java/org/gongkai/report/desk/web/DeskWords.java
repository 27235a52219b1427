package org.gongkai.report.desk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.workbench.Words;

/** The words of the desk's pages. */
final class DeskWords {

    static final Words WORDS = Words.in("desk");

    /** The words of findings and of the reader, which other places have as well. */
    static final Wording FINDINGS = Wording.in(Wording.CHINESE);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private DeskWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.of(key, arguments);
    }

    /** A whole number without separators, for words with a gap. */
    static String of(long number) {
        return Long.toString(number);
    }

    /** The title of an edition's report; the aggregate of a government has the same as its own report, and is told apart. */
    static String title(Edition edition) {
        var title = edition.report().title();
        return switch (edition.kind()) {
            case OWN -> title;
            case AGGREGATE -> of("title.aggregate", title);
        };
    }

    static String of(DeskState state) {
        return of("state." + state.name());
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
