package org.gongkai.portal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.MissingResourceException;

/** The site's words in one language, from {@code messages/portal}. */
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /**
     * Words with their gaps filled in; numbers come as strings where no separators are wanted.
     *
     * @throws java.util.MissingResourceException when there are no such words
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(pattern(key), language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return language.words().containsKey(key);
    }

    private String pattern(String key) {
        var words = language.words().get(key);
        if (words == null) {
            throw new MissingResourceException("no words for " + key, "messages.portal", key);
        }
        return words;
    }

    /** A day as running text has it. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern(pattern("date.pattern"), language.locale())
                .withZone(ZONE)
                .format(instant);
    }

    /** Likewise, of a day that is no moment. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("date.plain"), language.locale())
                .format(day);
    }

    /** A day as tables and machines have it. */
    public static String plainDay(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZONE).format(instant);
    }
}
