package org.gongkai.publication.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.workbench.Words;

/** The words of the pages of items. */
final class ItemWords {

    static final Words WORDS = Words.in("items");

    /** The words of items themselves, which other places have as well. */
    static final Words OF_ITEMS = Words.in("publication");

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(OF_ITEMS.of("day"), Locale.SIMPLIFIED_CHINESE);

    private ItemWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.of(key, arguments);
    }

    /** The name of a field as the form, the faults and the summary all have it. */
    static String field(String name) {
        return WORDS.has("field." + name) ? of("field." + name) : OF_ITEMS.of("field." + name);
    }

    static String of(ItemState state) {
        return OF_ITEMS.of(state.key());
    }

    static String of(Obstacle obstacle) {
        return OF_ITEMS.of(obstacle.key());
    }

    /** The field, the fault and the remedy in one sentence. */
    static String of(ItemFault fault) {
        var arguments = new Object[fault.arguments().size() + 1];
        arguments[0] = field(fault.field());
        for (var i = 0; i < fault.arguments().size(); i++) {
            arguments[i + 1] = fault.arguments().get(i);
        }
        return OF_ITEMS.of(fault.reason().key(), arguments);
    }

    /** An untitled draft is called so. */
    static String title(String title) {
        return title.isBlank() ? of("untitled") : title;
    }

    static String mark(ItemState state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The size of a file as people read it. */
    static String size(long bytes) {
        return of("size", Long.toString(Math.ceilDiv(bytes, 1024)));
    }
}
